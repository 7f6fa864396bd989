import type { ModernIds } from './modern-ids.ts';
import type { ScenarioIds, ScenarioWords } from './scenario-words.ts';

/** What the scenarios of 2025 and 2026 say alike; each may say some of it in its own way. */
export type ModernWords = Pick<
  ScenarioWords<Omit<ScenarioIds, keyof ModernIds> & ModernIds>,
  | 'levers'
  | 'issues'
  | 'goals'
  | 'factions'
  | 'statements'
  | 'acceptance'
  | 'threats'
  | 'treaty'
  | 'yearLater'
  | 'debrief'
  | 'verdicts'
>;

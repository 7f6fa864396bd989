import type { ModernWords } from '../../modern-words.ts';
import { goals } from './goals.ts';
import { leversJapan } from './levers-japan.ts';
import { leversUs } from './levers-us.ts';
import { statements } from './statements.ts';

/** What the scenarios of 2025 and 2026 say alike up to the first decision, in English. */
export const modernOpening: Pick<ModernWords, 'levers' | 'goals' | 'statements'> = {
  levers: { ...leversUs, ...leversJapan },
  goals,
  statements,
};

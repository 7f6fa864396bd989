import type { Scenario } from '../schema/scenario.ts';
import { isScenarioId, type ScenarioId } from './scenario-id.ts';

const loaders: Readonly<Record<ScenarioId, () => Promise<Scenario>>> = {
  'apr-2025': async () => (await import('./apr-2025/scenario.ts')).apr2025,
  'jun-2025': async () => (await import('./jun-2025/scenario.ts')).jun2025,
  'jan-2026': async () => (await import('./jan-2026/scenario.ts')).jan2026,
  'plaza-1985': async () => (await import('./plaza-1985/scenario.ts')).plaza1985,
  sandbox: async () => (await import('./sandbox/scenario.ts')).sandbox,
};

/** Load a scenario the game ships with; undefined if there is none of that id. Each is a file of its own. */
export const loadScenario = async (id: string): Promise<Scenario | undefined> =>
  isScenarioId(id) ? loaders[id]() : undefined;

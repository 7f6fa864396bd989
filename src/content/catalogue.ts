import type { Scenario } from '../schema/scenario.ts';
import { jan2026 } from './jan-2026/scenario.ts';
import { jun2025 } from './jun-2025/scenario.ts';

/** Every scenario the game ships with, by id. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  [jun2025, jan2026].map((scenario) => [scenario.id, scenario]),
);

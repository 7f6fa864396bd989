import type { Scenario } from '../schema/scenario.ts';
import { apr2025 } from './apr-2025/scenario.ts';
import { jan2026 } from './jan-2026/scenario.ts';
import { jun2025 } from './jun-2025/scenario.ts';
import { plaza1985 } from './plaza-1985/scenario.ts';
import { sandbox } from './sandbox/scenario.ts';

/** Every scenario the game ships with, by id. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  [apr2025, jun2025, jan2026, plaza1985, sandbox].map((scenario) => [scenario.id, scenario]),
);

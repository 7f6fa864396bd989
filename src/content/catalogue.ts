import type { Scenario } from '../schema/scenario.ts';
import { jun2025 } from './jun-2025/scenario.ts';

/** Every scenario the game ships with, by id. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map([[jun2025.id, jun2025]]);

import type { Command } from '../../schema/command.ts';
import type { Observation } from './observation.ts';
import type { Rules } from './rules.ts';

/**
 * Whoever plays a side: given what its leader's seat may see, the commands it gives now.
 * At the table an empty answer means it has nothing to add to what stands.
 */
export type Agent = (observation: Observation, rules: Rules) => readonly Command[];

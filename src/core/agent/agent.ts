import type { Command } from '../../schema/command.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Observation } from '../game/observation.ts';

/**
 * Whoever plays a side: given what its leader's seat may see, the commands it gives now.
 * At the table an empty answer means it has nothing to add to what stands.
 */
export type Agent = (observation: Observation, scenario: Scenario) => readonly Command[];

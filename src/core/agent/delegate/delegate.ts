import type { Opponent } from '../../../schema/setup.ts';
import type { Agent } from '../../game/agent.ts';
import { plannedAgent } from '../planned.ts';
import { personas } from './persona.ts';

/** An opponent at work, from its own observation alone. */
export interface Delegate {
  readonly decide: Agent;
}

/** The delegate of a persona and level. */
export const delegateOf = ({ persona }: Opponent): Delegate => ({ decide: plannedAgent(personas[persona]) });

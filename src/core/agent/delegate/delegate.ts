import type { Opponent } from '../../../schema/setup.ts';
import type { Agent } from '../../game/agent.ts';
import { characterOf } from './character.ts';
import { govern } from './policy.ts';
import { talk } from './table-talk.ts';

/** An opponent at work, from its own observation alone. */
export interface Delegate {
  readonly decide: Agent;
}

/** The delegate of a persona and level. The same observation gets the same answer. */
export const delegateOf = (opponent: Opponent): Delegate => {
  const character = characterOf(opponent);
  return {
    decide: (observation, rules) => {
      if (observation.stage === 'policy') return govern(observation, rules, character);
      return observation.stage === 'table' ? talk(observation, rules, character) : [];
    },
  };
};

import type { Command, Terms } from '../../../schema/command.ts';
import type { Side } from '../../../schema/party.ts';
import type { Opponent, Setup } from '../../../schema/setup.ts';
import type { Agent } from '../../game/agent.ts';
import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';
import { characterOf } from './character.ts';
import { type Dossier, dossierOf } from './dossier.ts';
import { type Explanation, explanationOf } from './explanation.ts';
import { type Lean, leanOf } from './lean.ts';
import { govern } from './policy.ts';
import { standOn } from './stand.ts';
import { talk } from './table-talk.ts';
import { type Wanted, wantedFor } from './wanted.ts';

/** An opponent at work, from its own observation alone. */
export interface Delegate {
  readonly decide: Agent;
  /** Why it takes or refuses a package now: always true. */
  readonly explain: (observation: Observation, rules: Rules, terms: Terms) => Explanation;
  /** How near a package is to a yes, as an onlooker reads it; null where it cannot be read. */
  readonly lean: (observation: Observation, rules: Rules, terms: Terms) => Lean | null;
  /** What it would want for a package: its own answer, which keeps the least it would take to itself. */
  readonly wanted: (observation: Observation, rules: Rules, terms: Terms) => Wanted;
  /** Its sealed papers, for when the game is over. */
  readonly dossier: (side: Side, rules: Rules, setup: Setup, commands: readonly Command[]) => Dossier;
}

/** The delegate of a persona and level. The same observation gets the same answer. */
export const delegateOf = (opponent: Opponent): Delegate => {
  const character = characterOf(opponent);
  return {
    decide: (observation, rules) => {
      if (observation.stage === 'policy') return govern(observation, rules, character);
      return observation.stage === 'table' ? talk(observation, rules, character) : [];
    },
    explain: (observation, rules, terms) =>
      explanationOf(standOn(observation, rules, character), observation, rules, terms),
    lean: (observation, rules, terms) => leanOf(standOn(observation, rules, character), observation, character, terms),
    dossier: (side, rules, setup, commands) => dossierOf(opponent, side, rules, setup, commands),
    wanted: (observation, rules, terms) => wantedFor(standOn(observation, rules, character), observation, rules, terms),
  };
};

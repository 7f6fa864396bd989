import type { Command } from '../../../schema/command.ts';
import type { Binding } from '../../../schema/scenario.ts';
import { leaderOf } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { leverOf, type Rules } from '../../game/rules.ts';
import type { Character } from './character.ts';
import { carriesOut } from './menace.ts';
import { planPolicy, problemOf } from './policy-plan.ts';
import { standOn } from './stand.ts';

const orderOf = (rules: Rules, { lever, option }: Binding): readonly Command[] => {
  const seat = leverOf(rules.scenario, lever)?.offices[0];
  return seat ? [{ type: 'lever.set', seat, lever, option }] : [];
};

/** What it does in the policy stage: the round's moves, and the lock. */
export const govern = (observation: Observation, rules: Rules, character: Character): readonly Command[] => {
  const { side, round, locked, threats } = observation;
  if (locked[side]) return [];
  const stand = standOn(observation, rules, character);
  const problem = problemOf(observation, rules, character, stand);
  const due = threats.filter(
    (threat) =>
      threat.side === side && threat.round < round && carriesOut(character, rules, observation, problem, threat),
  );
  const planned = planPolicy(observation, rules, character, stand).moves;
  const moves = [...due, ...planned.filter(({ lever }) => !due.some((threat) => threat.lever === lever))];
  return [...moves.flatMap((move) => orderOf(rules, move)), { type: 'policy.lock', seat: leaderOf[side] }];
};

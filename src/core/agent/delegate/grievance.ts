import type { Side } from '../../../schema/party.ts';
import { otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { leverOf, type Rules } from '../../game/rules.ts';
import type { Taste } from '../../game/state.ts';
import { weigh } from '../../game/welfare.ts';
import type { Belief } from './belief.ts';
import { responsesOf } from './response.ts';

/** What the deeds of one side have come to for another's taste, by the model; what the law moved is nobody's deed. */
const doneBy = (doer: Side, { reports }: Observation, rules: Rules, sufferer: Side, taste: Taste): number => {
  const responses = responsesOf(rules);
  let sum = 0;
  for (const { moves } of reports)
    for (const { lever: id, from, to, byLaw } of moves) {
      const lever = leverOf(rules.scenario, id);
      if (byLaw || lever?.side !== doer) continue;
      const worth = (option: number): number => weigh(taste, responses.get(id)?.[option]?.[sufferer] ?? {});
      sum += lever.kind === 'action' ? worth(to) : worth(to) - worth(from);
    }
  return sum;
};

/**
 * The harm the other side's deeds have done this one beyond what its own have done in return, in weighted points; never
 * below 0.
 */
export const grievanceOf = (observation: Observation, rules: Rules, belief: Belief): number => {
  const { side, taste } = observation;
  const there = otherSide(side);
  const suffered = -doneBy(there, observation, rules, side, taste);
  const inflicted = -doneBy(side, observation, rules, there, belief.taste);
  return Math.max(0, suffered - Math.max(0, inflicted));
};

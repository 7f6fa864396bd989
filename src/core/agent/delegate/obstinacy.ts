import { otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import type { Outcome } from '../../negotiation/utility.ts';

/** How often a round brings a better offer from who gives way, and from who never means to. */
const MOVES_IF_YIELDING = 0.5;
const MOVES_IF_OBSTINATE = 0.05;
/** A better offer is better by so much of what there is to bargain over. */
const LEAST_STEP = 0.02;

/**
 * The chance that the other side never gives way, 0-1, by Bayes' rule: `suspicion` before it has said anything, and then
 * round by round whether its offers have come any nearer. `range` is what there is to bargain over, in the worths' unit.
 */
export const obstinacyOf = (
  { bids, round, side }: Observation,
  worthOf: (terms: Outcome) => number,
  range: number,
  suspicion: number,
): number => {
  const theirs = bids.filter((bid) => bid.side === otherSide(side) && bid.round < round);
  const rounds = [...new Set(theirs.map((bid) => bid.round))];
  let best = -Infinity;
  let odds = suspicion / (1 - suspicion);
  for (const [i, each] of rounds.entries()) {
    const offered = Math.max(...theirs.filter((bid) => bid.round === each).map(({ terms }) => worthOf(terms)));
    const isNearer = offered > best + LEAST_STEP * range;
    if (i > 0)
      odds *= isNearer ? MOVES_IF_OBSTINATE / MOVES_IF_YIELDING : (1 - MOVES_IF_OBSTINATE) / (1 - MOVES_IF_YIELDING);
    best = Math.max(best, offered);
  }
  return odds / (1 + odds);
};

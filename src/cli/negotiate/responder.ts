import { acceptOrBid } from '../../core/agent/bargaining/answer.ts';
import { aspirationAt } from '../../core/agent/bargaining/aspiration.ts';
import { hardliner, micro, titForTat } from '../../core/agent/bargaining/baseline.ts';
import { bestOf } from '../../core/agent/bargaining/extreme.ts';
import { countAtLeast, ladderOf } from '../../core/agent/bargaining/ladder.ts';
import { type Strategy, timeAt } from '../../core/agent/bargaining/strategy.ts';

/** Someone who tries to make the most of an agent. */
export interface Responder {
  readonly name: string;
  readonly strategy: Strategy;
}

const EXPONENTS = [0.02, 0.1, 0.3, 0.7, 1.5];
/** Shares of the way from reservation value to the best outcome. */
const FLOORS = [0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97];

/** Gives way on a curve, but never below its floor. */
const curve =
  (exponent: number, share: number): Strategy =>
  (view) => {
    const { own, turn, turns } = view;
    const ideal = bestOf(own.utility).worth;
    const floor = own.reservation + share * (ideal - own.reservation);
    const level = aspirationAt(floor, ideal, timeAt(turn, turns), exponent);
    const ladder = ladderOf(own.utility);
    return acceptOrBid(view, ladder[Math.max(0, countAtLeast(ladder, level) - 1)] ?? null);
  };

/** The family in which a best response is searched: 40 curves with floors, and three that are no curves. */
export const responders: readonly Responder[] = [
  { name: 'hardliner', strategy: hardliner },
  { name: 'micro', strategy: micro },
  { name: 'titForTat', strategy: titForTat },
  ...EXPONENTS.flatMap((exponent) =>
    FLOORS.map((floor) => ({ name: `exponent ${exponent}, floor ${floor}`, strategy: curve(exponent, floor) })),
  ),
];

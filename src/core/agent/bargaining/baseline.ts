import { utilityOf } from '../../negotiation/utility.ts';
import { drawUnit, openStream } from '../../numeric/stream.ts';
import { acceptOrBid } from './answer.ts';
import { aspirationAt } from './aspiration.ts';
import { bestOf, type Valued, worstOf } from './extreme.ts';
import { countAtLeast, ladderOf } from './ladder.ts';
import { distinct, type Strategy, timeAt, type View } from './strategy.ts';

/** The least valuable outcome still worth the level, or the best if none is. */
const bidAt = ({ own }: View, level: number): Valued | null => {
  const ladder = ladderOf(own.utility);
  const within = countAtLeast(ladder, Math.max(level, own.reservation));
  return ladder[Math.max(0, within - 1)] ?? null;
};

/** Asks for its best outcome from beginning to end. */
export const hardliner: Strategy = (view) => acceptOrBid(view, bestOf(view.own.utility));

/**
 * Gives way with time alone, down to its reservation value, whatever the other side does (Faratin et al. 1998).
 * Exponent 0.2 is the usual Boulware, 1 linear, 2 the usual Conceder.
 */
export const timeDependent =
  (exponent: number): Strategy =>
  (view) => {
    const { own, turn, turns } = view;
    const floor = Math.max(own.reservation, worstOf(own.utility).worth);
    return acceptOrBid(
      view,
      bidAt(view, aspirationAt(floor, bestOf(own.utility).worth, timeAt(turn, turns), exponent)),
    );
  };

/** Gives way by as much, in its own utility, as the other side has moved towards it since its first offer. */
export const titForTat: Strategy = (view) => {
  const { own, theirs } = view;
  const worths = theirs.map(({ outcome }) => utilityOf(own.utility, outcome));
  const conceded = Math.max(0, ...worths) - (worths[0] ?? 0);
  return acceptOrBid(view, bidAt(view, bestOf(own.utility).worth - Math.max(0, conceded)));
};

/**
 * MiCRO: goes one step down its own ladder for each new package of the other side, and otherwise repeats an
 * earlier one; no parameters, no model (de Jonge 2022).
 */
export const micro: Strategy = (view) => {
  const { own, mine, theirs, seed, turn } = view;
  const ladder = ladderOf(own.utility);
  const made = distinct(mine).length;
  const next = ladder[made];
  const isDue = made <= distinct(theirs).length && next !== undefined && next.worth >= own.reservation;
  const [luck] = drawUnit(openStream(seed + turn, 'micro'));
  const bid = isDue ? next : ladder[Math.floor(luck * Math.max(1, made))];
  const lowest = isDue ? next : ladder[Math.max(0, made - 1)];
  const answer = acceptOrBid(view, lowest ?? null);
  return answer.type === 'offer' && bid ? { type: 'offer', outcome: bid.outcome } : answer;
};

/** Asks for any outcome that beats no deal, one as likely as another. */
export const random: Strategy = (view) => {
  const { own, seed, turn } = view;
  const ladder = ladderOf(own.utility);
  const [luck] = drawUnit(openStream(seed + turn, 'random'));
  return acceptOrBid(view, ladder[Math.floor(luck * countAtLeast(ladder, own.reservation))] ?? null);
};

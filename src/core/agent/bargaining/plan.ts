import type { FrontierPoint } from '../../negotiation/frontier.ts';
import type { Outcome } from '../../negotiation/utility.ts';
import { aspirationAt } from './aspiration.ts';
import { guessedWorth } from './belief.ts';
import { askedInReturn } from './manner.ts';
import { type Prospects, prospectsOf } from './prospect.ts';
import type { Stance } from './stance.ts';
import { timeAt, type View } from './strategy.ts';

/** A way of giving way that a bargainer weighs up: down to a level by the end, early or late. */
export interface Plan {
  readonly exponent: number;
  readonly end: number;
  /** Own worth that it may be expected to bring, over all guesses of the other side. */
  readonly value: number;
}

const PLAN_EXPONENTS = [0.08, 0.2, 0.4, 0.8, 3];
const PLAN_ENDS = 8;
/** Guesses that a plan is tried on, and packages that it moves along. */
const TRIALS = 100;
const STEPS = 24;
/**
 * How much of what it will know by its last offer a bargainer counts on: 0 as if nothing were learnt until then, 1 as
 * if everything were.
 */
const INSIGHT = 0.2;

/** What is to be had at the last offer: a part as if the guess were known to be true, the rest as the plan has it. */
const withInsight = (
  { worths, theirs, lastOffer }: Prospects,
  k: number,
  j: number,
  planned: number,
  leastFor: (worth: number) => number,
): number => {
  if (j !== lastOffer || j === 0) return planned;
  const row = theirs[k];
  const known = worths.find((_, step) => (row?.[step] ?? 0) >= leastFor(row?.[step] ?? 0)) ?? planned;
  return INSIGHT * Math.max(known, planned) + (1 - INSIGHT) * planned;
};

/** The same with a reciprocal guess, whose bids follow our offers. */
const trialInReturn = (
  prospects: Prospects,
  k: number,
  path: readonly number[],
  last: number,
  reservation: number,
): number => {
  const { turns, worths, theirs, returns, bidWorth, cap } = prospects;
  const floor = returns[k]?.reservation ?? 0;
  let { first, best } = returns[k]?.given ?? { first: -1, best: -1 };
  for (let j = 0; j < turns.length; j++) {
    const step = path[j] ?? 0;
    const level = askedInReturn(floor, best - first);
    const bid = j > 0 ? bidWorth(level) : 0;
    if (j > 0 && bid >= (worths[step] ?? 0)) return bid;
    if (turns[j] === last) return bid > reservation && level <= cap ? bid : reservation;
    const worth = theirs[k]?.[step] ?? 0;
    if (first < 0) first = worth;
    const before = best;
    best = Math.max(best, worth);
    const isTaken = worth >= askedInReturn(floor, best - first);
    if (j === prospects.lastOffer && j > 0) {
      const answer = bidWorth(askedInReturn(floor, best - first));
      const after = j + 1 < turns.length && answer > reservation ? answer : reservation;
      return withInsight(prospects, k, j, isTaken ? (worths[step] ?? 0) : after, (given) =>
        askedInReturn(floor, Math.max(before, given) - first),
      );
    }
    if (isTaken) return worths[step] ?? 0;
  }
  return reservation;
};

/** Own worth, guess by guess, of what the other side asks for once it has refused an offer of ours: no deal if it would not do. */
export type Answers = (offered: Outcome | null) => readonly number[];

/** What the other side would answer to our next offer; without one, to an offer no better than the best so far. */
export const answersTo = (view: View, stance: Stance): Answers => {
  const { belief, cap } = stance;
  const { reservation } = view.own;
  const { turns, bids, takes, returns, bidWorth } = prospectsOf(view, stance, [], belief.manners.length);
  const inReturn = (g: number, offered: Outcome | null): number => {
    const worth = offered ? guessedWorth(belief, g, offered) : 0;
    const { first, best } = returns[g]?.given ?? { first: worth, best: worth };
    const level = askedInReturn(returns[g]?.reservation ?? 0, Math.max(best, worth) - first);
    const bid = bidWorth(level);
    return level <= cap || bid >= stance.floor ? bid : reservation;
  };
  const settled = belief.manners.map((_, g) => (takes[g]?.[1] === 1 ? (bids[g]?.[1] ?? reservation) : reservation));
  return (offered) =>
    settled.map((bid, g) => Math.max(reservation, returns[g] && turns.length > 1 ? inReturn(g, offered) : bid));
};

/** What a path of packages, one an own turn, brings with one guess of the other side. */
const trialValue = (
  prospects: Prospects,
  k: number,
  path: readonly number[],
  last: number,
  reservation: number,
): number => {
  const { turns, worths, theirs, accepts, bids, takes, returns } = prospects;
  if (returns[k]) return trialInReturn(prospects, k, path, last, reservation);
  for (let j = 0; j < turns.length; j++) {
    const step = path[j] ?? 0;
    const bid = bids[k]?.[j] ?? 0;
    if (j > 0 && bid >= (worths[step] ?? 0)) return bid;
    if (turns[j] === last) return bid > reservation && takes[k]?.[j] === 1 ? bid : reservation;
    const least = accepts[k]?.[j] ?? 1;
    const isTaken = (theirs[k]?.[step] ?? 0) >= least;
    if (j === prospects.lastOffer && j > 0) {
      const answer = bids[k]?.[j + 1] ?? 0;
      const after = answer > reservation && takes[k]?.[j + 1] === 1 ? answer : reservation;
      return withInsight(prospects, k, j, isTaken ? (worths[step] ?? 0) : after, () => least);
    }
    if (isTaken) return worths[step] ?? 0;
  }
  return reservation;
};

/** The last package of a list, the best first, that is still worth the level. */
const stepAt = (worths: readonly number[], level: number): number => {
  let step = 0;
  while (step + 1 < worths.length && (worths[step + 1] ?? 0) >= level) step++;
  return step;
};

/**
 * The plan that promises most against the guesses of the other side, of a family of concession curves along the
 * frontier. Its packages are those that would do in the end, the best first.
 */
export const bestPlan = (view: View, stance: Stance, doable: readonly FrontierPoint[]): Plan | null => {
  const { own, turns } = view;
  const every = Math.max(1, Math.ceil(doable.length / STEPS));
  const packages = doable.filter((_, i) => i % every === 0 || i === doable.length - 1);
  const top = packages[0];
  if (!top) return null;
  const prospects = prospectsOf(view, stance, packages, TRIALS);
  let best: Plan | null = null;
  for (let e = 0; e < PLAN_ENDS; e++) {
    const end = packages[Math.round((e / (PLAN_ENDS - 1)) * (packages.length - 1))]?.first ?? top.first;
    for (const exponent of PLAN_EXPONENTS) {
      const path = prospects.turns.map((t) =>
        stepAt(prospects.worths, aspirationAt(end, top.first, timeAt(t, Math.max(1, turns - 2)), exponent)),
      );
      let value = 0;
      for (let k = 0; k < prospects.theirs.length; k++)
        value += trialValue(prospects, k, path, turns - 1, own.reservation) / prospects.theirs.length;
      if (!best || value > best.value + 1e-9) best = { exponent, end, value };
    }
  }
  return best;
};

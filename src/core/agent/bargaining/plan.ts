import type { FrontierPoint } from '../../negotiation/frontier.ts';
import { utilityOf } from '../../negotiation/utility.ts';
import { clamp } from '../../numeric/rounding.ts';
import { aspirationAt, insistence } from './aspiration.ts';
import { type Belief, guessedWorth } from './belief.ts';
import { type Given, givenSoFar } from './chance.ts';
import { accepted, asked, askedInReturn, EXPONENTS } from './manner.ts';
import type { Stance } from './stance.ts';
import { distinct, timeAt, type View } from './strategy.ts';

/** A way of giving way that a bargainer weighs up: down to a level by the end, early or late. */
export interface Plan {
  readonly exponent: number;
  readonly end: number;
  /** Own worth that it may be expected to bring, over all guesses of the other side. */
  readonly value: number;
}

const PLAN_EXPONENTS = [0.08, 0.2, 0.4, 0.8];
const PLAN_ENDS = 8;
/** Guesses that a plan is tried on, and packages that it moves along. */
const TRIALS = 100;
const STEPS = 24;

/** What the rest of the bargain would bring, guess by guess and own turn by own turn. */
interface Prospects {
  readonly turns: readonly number[];
  /** Own worth of the packages a plan moves along, the best first. */
  readonly worths: readonly number[];
  /** What each package is worth to the other side: `theirs[trial][package]`. */
  readonly theirs: readonly Float64Array[];
  /** By trial and own turn: the least accepted after it, and what its bid before it is worth to us. */
  readonly accepts: readonly Float64Array[];
  readonly bids: readonly Float64Array[];
  /** By trial and own turn: whether we would take that bid rather than nothing. */
  readonly takes: readonly Uint8Array[];
  /** By trial: for a reciprocal guess its reservation value and what our offers gave it; null for the others. */
  readonly returns: readonly ({ readonly reservation: number; readonly given: Given | null } | null)[];
  /** What a bid that asks for so much is worth to us, and whether we would take it in the end. */
  readonly bidWorth: (level: number) => number;
  readonly cap: number;
}

/** Our worth on the frontier where the other side has so much. */
const worthWhere = (frontier: readonly FrontierPoint[], theirs: number): number => {
  let low = 0;
  let high = frontier.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frontier[middle]?.second ?? 0) >= theirs) high = middle;
    else low = middle + 1;
  }
  return frontier[low]?.first ?? 0;
};

/** How near the other side's bids come to the frontier, in our surplus over no deal: 1 on it. */
const efficiencyOf = ({ own, theirs }: View, belief: Belief, frontier: readonly FrontierPoint[]): number => {
  const latest = theirs.slice(-4).map(({ outcome }) => {
    const possible = worthWhere(frontier, utilityOf(belief.utility, outcome)) - own.reservation;
    return possible > 0 ? clamp((utilityOf(own.utility, outcome) - own.reservation) / possible, 0, 1) : 1;
  });
  return (latest.reduce((sum, share) => sum + share, 0) + 1) / (latest.length + 1);
};

const prospectsOf = (view: View, { belief, frontier, cap }: Stance, packages: readonly FrontierPoint[]): Prospects => {
  const { own, turn, turns } = view;
  const left = Array.from({ length: Math.ceil((turns - turn) / 2) }, (_, j) => turn + 2 * j);
  const efficiency = efficiencyOf(view, belief, frontier);
  const before = EXPONENTS.map((e) => left.map((t) => insistence(timeAt(t - 1, turns), e)));
  const after = EXPONENTS.map((e) => left.map((t) => insistence(timeAt(t + 1, turns), e)));
  const stride = Math.max(1, Math.floor(belief.manners.length / TRIALS));
  const trials = Array.from({ length: Math.min(TRIALS, belief.manners.length) }, (_, k) => k * stride);
  const table = (of: (trial: number, j: number) => number): Float64Array[] =>
    trials.map((g) => Float64Array.from(left, (_, j) => of(g, j)));
  const askedAt = (g: number, j: number): number => {
    const manner = belief.manners[g];
    return manner ? asked(manner, before[manner.exponent]?.[j] ?? 0) : 1;
  };
  const bidWorth = (level: number): number =>
    own.reservation + efficiency * (worthWhere(frontier, level) - own.reservation);
  const offers = distinct(view.mine);
  return {
    turns: left,
    worths: packages.map(({ first }) => first),
    theirs: trials.map((g) => Float64Array.from(packages, ({ outcome }) => guessedWorth(belief, g, outcome))),
    accepts: table((g, j) => {
      const manner = belief.manners[g];
      return manner ? accepted(manner, after[manner.exponent]?.[j] ?? 0) : 1;
    }),
    bids: table((g, j) => bidWorth(askedAt(g, j))),
    takes: trials.map((g) => Uint8Array.from(left, (_, j) => Number(askedAt(g, j) <= cap))),
    returns: trials.map((g) => {
      const manner = belief.manners[g];
      if (manner?.kind !== 'reciprocal') return null;
      return { reservation: manner.reservation, given: givenSoFar(belief, g, offers) };
    }),
    bidWorth,
    cap,
  };
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
    best = Math.max(best, worth);
    if (worth >= askedInReturn(floor, best - first)) return worths[step] ?? 0;
  }
  return reservation;
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
    if ((theirs[k]?.[step] ?? 0) >= (accepts[k]?.[j] ?? 1)) return worths[step] ?? 0;
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
  const prospects = prospectsOf(view, stance, packages);
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

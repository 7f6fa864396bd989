import type { FrontierPoint } from '../../negotiation/frontier.ts';
import { type Outcome, utilityOf } from '../../negotiation/utility.ts';
import { clamp } from '../../numeric/rounding.ts';
import { insistence } from './aspiration.ts';
import { type Belief, guessedWorth } from './belief.ts';
import { drawOutcomes, type Given, givenSoFar } from './chance.ts';
import { accepted, asked, EXPONENTS } from './manner.ts';
import type { Stance } from './stance.ts';
import { distinct, timeAt, type View } from './strategy.ts';

/** Packages that aimless guesses think of. */
const THOUGHTS = 150;

/** What the rest of the bargain would bring, guess by guess and own turn by own turn. */
export interface Prospects {
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
  /** Index of our last turn but an answer: the last offer we make. */
  readonly lastOffer: number;
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

/** How near the other side's latest two bids come to the frontier, in our surplus over no deal: 1 on it. */
const efficiencyOf = ({ own, theirs }: View, belief: Belief, frontier: readonly FrontierPoint[]): number => {
  const latest = theirs.slice(-2).map(({ outcome }) => {
    const possible = worthWhere(frontier, utilityOf(belief.utility, outcome)) - own.reservation;
    return possible > 0 ? clamp((utilityOf(own.utility, outcome) - own.reservation) / possible, 0, 1) : 1;
  });
  return latest.length > 0 ? latest.reduce((sum, share) => sum + share, 0) / latest.length : 1;
};

/** One package after another that an aimless guess happens to think of: worse than no deal to it is left out. */
const thoughtsOf = (belief: Belief, g: number, drawn: readonly Outcome[], count: number): readonly Outcome[] => {
  const least = belief.manners[g]?.reservation ?? 0;
  const start = (g * 7) % drawn.length;
  const turned = [...drawn.slice(start), ...drawn.slice(0, start)];
  const rational = turned.filter((outcome) => guessedWorth(belief, g, outcome) >= least);
  return Array.from({ length: count }, (_, j) => rational[j % Math.max(1, rational.length)] ?? drawn[0] ?? []);
};

/** What a guess asks for before our j-th turn from now, what it accepts after it, and what the asking is worth to us. */
interface Voice {
  readonly asks: (g: number, j: number) => number;
  readonly accepts: (g: number, j: number) => number;
  readonly bid: (g: number, j: number) => number;
}

const voiceOf = (
  view: View,
  belief: Belief,
  trials: readonly number[],
  left: readonly number[],
  bidWorth: (level: number) => number,
): Voice => {
  const before = EXPONENTS.map((e) => left.map((t) => insistence(timeAt(t - 1, view.turns), e)));
  const after = EXPONENTS.map((e) => left.map((t) => insistence(timeAt(t + 1, view.turns), e)));
  const said = distinct(view.mine).length;
  const drawn = drawOutcomes(view, THOUGHTS);
  const aimless = trials.filter((g) => belief.manners[g]?.kind === 'aimless');
  const thoughts = new Map(aimless.map((g) => [g, thoughtsOf(belief, g, drawn, 2 * left.length)]));
  const asks = (g: number, j: number): number => {
    const manner = belief.manners[g];
    const thought = thoughts.get(g)?.[2 * j];
    if (thought) return guessedWorth(belief, g, thought);
    return manner ? asked(manner, before[manner.exponent]?.[j] ?? 0, said + j) : 1;
  };
  const accepts = (g: number, j: number): number => {
    const manner = belief.manners[g];
    const thought = thoughts.get(g)?.[2 * j + 1];
    if (thought) return guessedWorth(belief, g, thought);
    return manner ? accepted(manner, after[manner.exponent]?.[j] ?? 0, said + j + 1) : 1;
  };
  const bid = (g: number, j: number): number => {
    const thought = thoughts.get(g)?.[2 * j];
    return thought ? utilityOf(view.own.utility, thought) : bidWorth(asks(g, j));
  };
  return { asks, accepts, bid };
};

/** Look ahead: what `count` of the guesses would do in the turns that are left, and what these packages are worth to them. */
export const prospectsOf = (
  view: View,
  { belief, frontier, cap }: Stance,
  packages: readonly FrontierPoint[],
  count: number,
): Prospects => {
  const { own, turn, turns } = view;
  const left = Array.from({ length: Math.ceil((turns - turn) / 2) }, (_, j) => turn + 2 * j);
  const efficiency = efficiencyOf(view, belief, frontier);
  const bidWorth = (level: number): number =>
    own.reservation + efficiency * (worthWhere(frontier, level) - own.reservation);
  const stride = Math.max(1, Math.floor(belief.manners.length / count));
  const trials = Array.from({ length: Math.min(count, belief.manners.length) }, (_, k) => k * stride);
  const { asks, accepts, bid } = voiceOf(view, belief, trials, left, bidWorth);
  const offers = distinct(view.mine);
  return {
    turns: left,
    worths: packages.map(({ first }) => first),
    theirs: trials.map((g) => Float64Array.from(packages, ({ outcome }) => guessedWorth(belief, g, outcome))),
    accepts: trials.map((g) => Float64Array.from(left, (_, j) => accepts(g, j))),
    bids: trials.map((g) => Float64Array.from(left, (_, j) => bid(g, j))),
    takes: trials.map((g) => Uint8Array.from(left, (_, j) => Number(asks(g, j) <= cap))),
    returns: trials.map((g) => {
      const manner = belief.manners[g];
      if (manner?.kind !== 'reciprocal') return null;
      return { reservation: manner.reservation, given: givenSoFar(belief, g, offers) };
    }),
    bidWorth,
    cap,
    lastOffer: left.filter((t) => t < turns - 1).length - 1,
  };
};

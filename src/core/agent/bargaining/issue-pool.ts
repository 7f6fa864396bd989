import type { AdditiveUtility, Outcome } from '../../negotiation/utility.ts';
import { exp, log } from '../../numeric/elementary.ts';
import { normalQuantile } from '../../numeric/normal.ts';
import type { Dice } from './dice.ts';
import type { PublicKnowledge } from './strategy.ts';

/** What one issue may be worth to the other side: many draws from the prior, each with its least option at 0. */
export interface IssuePool {
  /** Number of options. */
  readonly size: number;
  /** Worth of option k in draw d: `worths[d * size + k]`; only proportions between issues matter. */
  readonly worths: Float64Array;
  /** Highest worth of each draw: the issue's weight. */
  readonly weights: Float64Array;
}

/** How one curve is drawn: a value for each option, on any scale. */
type DrawCurve = (dice: Dice, into: Float64Array) => void;

/** How far off a public guess of an issue's weight may be: standard deviation of its logarithm. */
const GUESS_SPREAD = 0.7;
/** How far off a guessed value may be, as a share of the issue's range. */
const GUESS_BLUR = 0.3;
/** Chance that the option asked for first is the best. */
const FIRST_IS_BEST = 0.9;

const aroundGuess =
  (values: readonly number[]): DrawCurve =>
  (dice, into) => {
    const range = Math.max(...values) - Math.min(...values) || 1;
    for (let k = 0; k < into.length; k++) into[k] = (values[k] ?? 0) / range + GUESS_BLUR * (dice.unit() - 0.5);
  };

/** Falling away from the best option on both sides, or any values at all. */
const aroundBest =
  (wanted: number | undefined): DrawCurve =>
  (dice, into) => {
    const count = into.length;
    const best = wanted !== undefined && dice.unit() < FIRST_IS_BEST ? wanted : dice.index(count);
    const isPeaked = dice.unit() < 0.5;
    const furthest = Math.max(best, count - 1 - best) || 1;
    const bend = dice.unit();
    for (let k = 0; k < count; k++) {
      const away = Math.abs(k - best) / furthest;
      into[k] = isPeaked ? 1 - away * (1 + bend * (away - 1)) : dice.unit();
    }
    into[best] = 1;
  };

/** Standard exponential and normal quantiles at the middles of as many equal cells: weights without chance in them. */
const quantiles = (count: number, quantile: (p: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, d) => quantile((d + 0.5) / count));

/** Draws in each pool. */
export const POOL = 80;
const FLAT = quantiles(POOL, (p) => -log(p));
const AROUND = quantiles(POOL, (p) => exp(GUESS_SPREAD * normalQuantile(p)));

const fill = (size: number, drawCurve: DrawCurve, spread: Float64Array, weight: number, dice: Dice): IssuePool => {
  const worths = new Float64Array(POOL * size);
  const weights = new Float64Array(POOL);
  const curve = new Float64Array(size);
  for (let d = 0; d < POOL; d++) {
    drawCurve(dice, curve);
    let low = Infinity;
    let high = -Infinity;
    for (const value of curve) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (high <= low) continue;
    weights[d] = weight * (spread[d] ?? 0);
    const scale = (weights[d] ?? 0) / (high - low);
    for (let k = 0; k < size; k++) worths[d * size + k] = ((curve[k] ?? 0) - low) * scale;
  }
  return { size, worths, weights };
};

/**
 * A pool for each issue. Where its curve is known only the weight varies (flat Dirichlet, before it is
 * normalised); around a guess both do, and where nothing is known curves are drawn about the option that the
 * other side asked for first.
 */
export const drawPools = (
  own: AdditiveUtility,
  known: PublicKnowledge,
  firstBid: Outcome | undefined,
  dice: Dice,
): readonly IssuePool[] => {
  const guess = known.guess?.utility.values;
  const ranges = guess?.map((values) => Math.max(...values) - Math.min(...values)) ?? [];
  const least = ranges.reduce((sum, range) => sum + range, 0) / Math.max(1, 10 * ranges.length);
  return own.values.map(({ length: size }, issue) => {
    const curve = known.curves?.[issue];
    if (curve) return fill(size, (_, into) => into.set(curve), FLAT, 1, dice);
    const values = guess?.[issue];
    if (!values) return fill(size, aroundBest(firstBid?.[issue]), FLAT, 1, dice);
    return fill(size, aroundGuess(values), AROUND, Math.max(ranges[issue] ?? 0, least), dice);
  });
};

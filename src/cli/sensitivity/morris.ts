import { drawIndex, type Stream } from '../../core/numeric/stream.ts';

/** How one outcome answers one factor, in the outcome's unit for a move across the factor's whole range. */
export interface ElementaryEffect {
  readonly mu: number; // mean: the sign
  readonly muStar: number; // mean size: the rank
  readonly sigma: number; // standard deviation: curvature, or dependence on other factors
}

const LEVELS = 4;
const STEP = LEVELS / (2 * (LEVELS - 1));

const shuffled = (count: number, opening: Stream): readonly [order: readonly number[], next: Stream] => {
  const order = Array.from({ length: count }, (_, i) => i);
  let stream = opening;
  for (let i = count - 1; i > 0; i--) {
    const [j, next] = drawIndex(stream, i + 1);
    stream = next;
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return [order, stream];
};

const randomPoint = (count: number, opening: Stream): readonly [point: number[], next: Stream] => {
  let stream = opening;
  const point = Array.from({ length: count }, () => {
    const [level, next] = drawIndex(stream, LEVELS);
    stream = next;
    return level / (LEVELS - 1);
  });
  return [point, stream];
};

/** Sums of effects over trajectories, for one outcome and factor. */
interface Tally {
  one: number;
  size: number;
  square: number;
  count: number;
}

const add = (tally: Tally, effect: number): void => {
  if (!Number.isFinite(effect)) return;
  tally.one += effect;
  tally.size += Math.abs(effect);
  tally.square += effect * effect;
  tally.count += 1;
};

const effectOf = ({ one, size, square, count }: Tally): ElementaryEffect => {
  if (count === 0) return { mu: 0, muStar: 0, sigma: 0 };
  const variance = count > 1 ? (square - (one * one) / count) / (count - 1) : 0;
  return { mu: one / count, muStar: size / count, sigma: Math.sqrt(Math.max(0, variance)) };
};

/** What is screened: a function from the unit cube of its factors to its outcomes. */
export interface Screened {
  readonly factors: number;
  readonly outcomes: number;
  readonly evaluate: (point: readonly number[]) => readonly number[];
}

/** Walk once through the cube, moving one factor after another by two thirds of its range. */
const walk = (screened: Screened, tallies: readonly (readonly Tally[])[], opening: Stream): Stream => {
  const [point, afterPoint] = randomPoint(screened.factors, opening);
  const [order, next] = shuffled(screened.factors, afterPoint);
  let before = screened.evaluate(point);
  for (const factor of order) {
    const from = point[factor] ?? 0;
    const step = from < 0.5 ? STEP : -STEP;
    point[factor] = from + step;
    const after = screened.evaluate(point);
    tallies.forEach((byFactor, outcome) => {
      const tally = byFactor[factor];
      if (tally) add(tally, ((after[outcome] ?? Number.NaN) - (before[outcome] ?? Number.NaN)) / step);
    });
    before = after;
  }
  return next;
};

/**
 * Screen factors by Morris's elementary effects on a grid of four levels: `trajectories`
 * walks of one run a factor. Gives effects by outcome and factor. What is not a number in
 * some run is left out there. Sources: Morris 1991, Technometrics 33(2), 161-174; mu* by
 * Campolongo, Cariboni and Saltelli 2007, Environmental Modelling & Software 22(10), 1509-1518.
 */
export const elementaryEffects = (
  screened: Screened,
  trajectories: number,
  opening: Stream,
): readonly (readonly ElementaryEffect[])[] => {
  const tallies = Array.from({ length: screened.outcomes }, () =>
    Array.from({ length: screened.factors }, (): Tally => ({ one: 0, size: 0, square: 0, count: 0 })),
  );
  let stream = opening;
  for (let n = 0; n < trajectories; n++) stream = walk(screened, tallies, stream);
  return tallies.map((byFactor) => byFactor.map(effectOf));
};

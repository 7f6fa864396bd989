import { seriesUnit } from '../../content/words/unit.ts';
import { roundTo } from '../../core/numeric/rounding.ts';
import type { SeriesId } from '../../schema/series.ts';
import type { Path } from './path.ts';

/** How far the model was from the record, and a random walk without drift in its place. Bp for yields, % otherwise. */
export interface PathError {
  readonly episode: string;
  readonly series: SeriesId;
  readonly unit: 'bp' | '%';
  readonly readings: number;
  /** Mean absolute error of the level, over the whole path from the opening. */
  readonly level: number;
  readonly levelBenchmark: number;
  /** Mean absolute error of the change from one reading to the next. */
  readonly change: number;
  readonly changeBenchmark: number;
  /** Of the changes; null with fewer than four. */
  readonly correlation: number | null;
  /** The same without the reading at which the record moved most: one week can make a correlation. */
  readonly correlationWithoutLargest: number | null;
  /** Share of the readings at which both moved that moved the same way; null if none did. */
  readonly sign: number | null;
}

const isYield = (series: SeriesId): boolean => seriesUnit[series] === 'percent';

const gap = (series: SeriesId, from: number, to: number): number =>
  isYield(series) ? 100 * (to - from) : 100 * (to / from - 1);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const correlationOf = (pairs: readonly (readonly [number, number])[]): number | null => {
  if (pairs.length < 4) return null;
  const meanA = mean(pairs.map(([a]) => a));
  const meanB = mean(pairs.map(([, b]) => b));
  const covariance = mean(pairs.map(([a, b]) => (a - meanA) * (b - meanB)));
  const varianceA = mean(pairs.map(([a]) => (a - meanA) ** 2));
  const varianceB = mean(pairs.map(([, b]) => (b - meanB) ** 2));
  return varianceA > 0 && varianceB > 0 ? covariance / Math.sqrt(varianceA * varianceB) : null;
};

const withoutLargest = (pairs: readonly (readonly [number, number])[]) => {
  const largest = Math.max(...pairs.map(([, actual]) => Math.abs(actual)));
  return pairs.filter(([, actual]) => Math.abs(actual) < largest);
};

/** A change smaller than this, in the unit of the error, is no move: quotations are no finer. */
const STILL = 0.05;

const signOf = (pairs: readonly (readonly [number, number])[]): number | null => {
  const moved = pairs.filter(([a, b]) => Math.abs(a) >= STILL && Math.abs(b) >= STILL);
  return moved.length > 0 ? moved.filter(([a, b]) => a * b > 0).length / moved.length : null;
};

const rounded = (value: number): number => roundTo(value, 4);
const roundedOrNull = (value: number | null): number | null => (value === null ? null : rounded(value));

/** Measure a path against the record, from its second point on. */
export const errorOf = ({ episode, series, points }: Path): PathError => {
  const [base] = points;
  const levels: (readonly [model: number, still: number])[] = [];
  const changes: (readonly [model: number, actual: number])[] = [];
  points.forEach(({ model, actual }, i) => {
    const before = points[i - 1];
    if (!before || !base || actual === null) return;
    levels.push([gap(series, actual, model), gap(series, actual, base.model)]);
    if (before.actual !== null) changes.push([gap(series, before.model, model), gap(series, before.actual, actual)]);
  });
  return {
    episode,
    series,
    unit: isYield(series) ? 'bp' : '%',
    readings: levels.length,
    level: rounded(mean(levels.map(([model]) => Math.abs(model)))),
    levelBenchmark: rounded(mean(levels.map(([, still]) => Math.abs(still)))),
    change: rounded(mean(changes.map(([model, actual]) => Math.abs(model - actual)))),
    changeBenchmark: rounded(mean(changes.map(([, actual]) => Math.abs(actual)))),
    correlation: roundedOrNull(correlationOf(changes)),
    correlationWithoutLargest: roundedOrNull(correlationOf(withoutLargest(changes))),
    sign: roundedOrNull(signOf(changes)),
  };
};

import type { Series, SeriesId } from '../../../schema/series.ts';
import type { Check, TimedShock } from '../../../schema/validation.ts';
import { clamp } from '../../numeric/rounding.ts';

const yields: ReadonlySet<SeriesId> = new Set([
  'ust2y',
  'ust10y',
  'ust30y',
  'jgb10y',
  'jgb30y',
  'jgb40y',
  'mortgage',
] as const);

/** Move from one value to another: bp for a yield, percent otherwise, the bare difference from zero. */
const moveOf = (series: SeriesId, from: number, to: number): number => {
  if (yields.has(series)) return 100 * (to - from);
  return from === 0 ? to : (100 * (to - from)) / Math.abs(from);
};

/** The share of a shock spread over weeks that has landed by the end of a week. */
const landed = ({ at, weeks = 1 }: TimedShock, week: number): number => clamp((week - at + 1) / weeks, 0, 1);

/** The tariff, as a share, that has come into force by a week behind the price series in question. */
const tariffBehind = (series: SeriesId, shocks: readonly TimedShock[], week: number): number => {
  const sector = series.slice(series.indexOf('.') + 1);
  let points = 0;
  for (const shock of shocks)
    if (shock.type === 'tariff' && shock.country === 'us' && (shock.sector === sector || shock.sector === 'all'))
      points += shock.amount * landed(shock, week);
  return points / 100;
};

/** Change over tariff; without a tariff nothing was passed through. */
const passThrough = (changePercent: number, tariff: number): number =>
  tariff === 0 ? 0 : changePercent / 100 / tariff;

const extreme = (moves: readonly number[], sign: 1 | -1): number => {
  let most = 0;
  for (const move of moves) if (sign * move > sign * most) most = move;
  return most;
};

const reversal = (moves: readonly number[]): number => {
  const up = extreme(moves, 1);
  const down = extreme(moves, -1);
  const largest = up >= -down ? up : down;
  const last = moves[moves.length - 1] ?? 0;
  return largest === 0 ? 0 : (100 * (largest - last)) / largest;
};

/** Read week n off a track whose first entry is week -1; NaN beyond its end. */
const valueAt = (track: readonly Series[], series: SeriesId, week: number): number => track[week + 1]?.[series] ?? NaN;

const meanMove = (values: readonly number[], before: number): number => {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  return before === 0 ? mean : (100 * (mean - before)) / Math.abs(before);
};

/**
 * Compute a check's statistic on a track. `peak` and `trough` are the largest rise and fall
 * against `from` on the way to `to` (for `stress` the level itself); `mean` is against the
 * value before the first shock; `reversal` is the undone share, %, of the largest move;
 * `passThrough` is the change over all of the tariff that has come into force by `to`.
 */
export const statisticOf = (check: Check, track: readonly Series[], shocks: readonly TimedShock[]): number => {
  const { series, stat, from, to } = check;
  const start = valueAt(track, series, from);
  const values: number[] = [];
  for (let week = from; week <= to; week++) values.push(valueAt(track, series, week));
  const moves = values.map((value) => (series === 'stress' ? value : moveOf(series, start, value)));
  switch (stat) {
    case 'change':
      return moveOf(series, start, valueAt(track, series, to));
    case 'peak':
      return series === 'stress' ? Math.max(...values) : extreme(moves, 1);
    case 'trough':
      return series === 'stress' ? Math.min(...values) : extreme(moves, -1);
    case 'mean':
      return meanMove(values, valueAt(track, series, Math.min(...shocks.map(({ at }) => at), to) - 1));
    case 'level':
      return valueAt(track, series, to);
    case 'passThrough':
      return passThrough(moveOf(series, start, valueAt(track, series, to)), tariffBehind(series, shocks, to));
    case 'reversal':
      return reversal(moves);
  }
};

import { presets } from '../../content/presets.ts';
import { seriesUnit } from '../../content/words/unit.ts';
import { runEpisode } from '../../core/economy/record/episode.ts';
import type { Comparison, Episode } from '../../schema/episode.ts';
import type { Parameters } from '../../schema/parameter.ts';
import type { Series, SeriesId } from '../../schema/series.ts';
import { quantile } from '../quantile.ts';
import { closeOn, type Reading, readingsOf } from './record.ts';

const DAY = 86_400_000;

/** One reading: the model's, its band over drawn parameters, and the published one if there is one. */
export interface Point {
  readonly date: string; // the day it is drawn at
  readonly model: number;
  readonly low: number;
  readonly high: number;
  readonly actual: number | null;
}

/** Model against record in one series; the first point is the base from which both set out. */
export interface Path {
  readonly episode: string;
  readonly series: SeriesId;
  readonly points: readonly Point[];
}

/** A reading of the model at a date: of one week, or the mean of a month's. */
interface Slot {
  readonly date: string;
  readonly weeks: readonly number[]; // -1 is the opening
  readonly actual: number | null;
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const weekEnds = ({ opens, firstWeekEnds, weeks }: Episode): readonly string[] => [
  opens,
  ...Array.from({ length: weeks }, (_, week) => dayAfter(firstWeekEnds, 7 * week)),
];

const weeklySlots = (episode: Episode, readings: readonly Reading[]): readonly Slot[] =>
  weekEnds(episode).map((date, i) => ({ date, weeks: [i - 1], actual: closeOn(readings, date, 4)?.value ?? null }));

/** Months with all their weeks, drawn in their middle. A month that the opening is late in stands for the opening. */
const monthlySlots = (episode: Episode, readings: readonly Reading[]): readonly Slot[] => {
  const ends = weekEnds(episode);
  const months = [...new Set(ends.map((day) => day.slice(0, 7)))];
  return months.map((month, i) => {
    const weeks = ends.flatMap((day, k) => (k > 0 && day.startsWith(month) ? [k - 1] : []));
    const isOpening = i === 0 && Number(episode.firstWeekEnds.slice(8)) > 7;
    const actual = readings.find(({ date }) => date === month)?.value ?? null;
    return { date: `${month}-15`, weeks: isOpening ? [-1] : weeks, actual };
  });
};

const meanOver = (track: readonly Series[], series: SeriesId, weeks: readonly number[]): number =>
  weeks.reduce((sum, week) => sum + (track[week + 1]?.[series] ?? Number.NaN), 0) / weeks.length;

/** Rescale an index to 100 at its base; other series stay. */
const rescaled = (series: SeriesId, values: readonly (number | null)[]): readonly (number | null)[] => {
  const [base] = values;
  if (seriesUnit[series] !== 'index' || !base) return values;
  return values.map((value) => (value === null ? null : 100 * (value / base)));
};

const pathOf = (
  episode: Episode,
  { series, file, column, every }: Comparison,
  track: readonly Series[],
  drawn: readonly (readonly Series[])[],
): Path => {
  const readings = readingsOf(file, column);
  const slots = every === 'week' ? weeklySlots(episode, readings) : monthlySlots(episode, readings);
  const along = (one: readonly Series[]) =>
    rescaled(
      series,
      slots.map(({ weeks }) => meanOver(one, series, weeks)),
    );
  const model = along(track);
  const fans = drawn.map(along);
  const actual = rescaled(
    series,
    slots.map((slot) => slot.actual),
  );
  const points = slots.map(({ date }, i) => {
    const middle = model[i] ?? Number.NaN;
    const spread = fans.map((fan) => fan[i] ?? Number.NaN).sort((a, b) => a - b);
    const [low, high] = spread.length > 0 ? [quantile(spread, 0.05), quantile(spread, 0.95)] : [middle, middle];
    return { date, model: middle, low, high, actual: actual[i] ?? null };
  });
  return { episode: episode.id, series, points };
};

/** Run an episode with central parameters and with drawn ones, and hold it against the record. */
export const pathsOf = (episode: Episode, central: Parameters, sets: readonly Parameters[]): readonly Path[] => {
  const { start, shocks, weeks, compare } = episode;
  const run = (parameters: Parameters) => runEpisode(presets[start.preset], start.set ?? {}, shocks, weeks, parameters);
  const track = run(central);
  const drawn = sets.map(run);
  return compare.map((comparison) => pathOf(episode, comparison, track, drawn));
};

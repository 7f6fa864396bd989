import { EXPERIMENT_WEEKS, type Experiment } from '../../../content/experiments.ts';
import { presets } from '../../../content/presets.ts';
import { runEpisode } from '../../../core/game/index.ts';
import type { Parameters } from '../../../schema/parameter.ts';
import type { Series, SeriesId } from '../../../schema/series.ts';

/** A series from the opening to a year after the shock, and where it was furthest from its opening. */
export interface Response {
  readonly values: readonly number[];
  readonly furthest: { readonly week: number; readonly value: number };
}

/** Run an experiment on a calm economy without chance. The first entry is the opening. */
export const runExperiment = ({ shocks }: Experiment, parameters: Parameters): readonly Series[] =>
  runEpisode(presets.calm, {}, shocks, EXPERIMENT_WEEKS, parameters);

/** One series of a track. Week 1 is the week of the shock. */
export const responseOf = (track: readonly Series[], series: SeriesId): Response => {
  const values = track.map((reading) => reading[series]);
  const opening = values[0] ?? 0;
  const week = values.reduce(
    (best, value, i) => (Math.abs(value - opening) > Math.abs((values[best] ?? opening) - opening) ? i : best),
    0,
  );
  return { values, furthest: { week, value: values[week] ?? opening } };
};

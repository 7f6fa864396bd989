import { presets } from '../content/presets.ts';
import { readCase } from '../core/economy/record/case-reading.ts';
import { drawParameters, type ParameterValue } from '../core/economy/record/parameter-draw.ts';
import { openStream } from '../core/numeric/stream.ts';
import type { Parameters } from '../schema/parameter.ts';
import type { SeriesId } from '../schema/series.ts';
import type { Statistic, ValidationCase } from '../schema/validation.ts';
import { quantile } from './quantile.ts';

/** One check with the model's value, as printed. */
export type CheckResult = {
  readonly case: string;
  readonly series: SeriesId;
  readonly stat: Statistic;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly actual: number | null;
  readonly ok: boolean;
};

/** Run a case from its preset and compare each check with its band. */
export const checkCase = (kase: ValidationCase, parameters: Parameters): readonly CheckResult[] =>
  readCase(kase, presets[kase.start.preset], parameters).map(({ check, value, holds }) => {
    const { series, stat, low, high, unit, actual } = check;
    return { case: kase.id, series, stat, value, low, high, unit, actual, ok: holds };
  });

/** How a check's statistic spreads when every coefficient is drawn from its range. */
export interface Fan {
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
  /** Share of draws within the check's band. */
  readonly held: number;
}

/** Parameter sets drawn across the ranges: the same for the same seed. */
export const drawSets = (table: readonly ParameterValue[], draws: number, seed: number): readonly Parameters[] => {
  let stream = openStream(seed, 'sensitivity');
  return Array.from({ length: draws }, () => {
    const [drawn, next] = drawParameters(table, stream);
    stream = next;
    return drawn;
  });
};

/** The checks of some cases under each of several parameter sets, in the order of the cases. */
export const fansOf = (
  cases: readonly ValidationCase[],
  sets: readonly Parameters[],
): { readonly fans: readonly Fan[]; readonly holding: readonly number[] } => {
  const runs = sets.map((parameters) => cases.flatMap((validationCase) => checkCase(validationCase, parameters)));
  const checks = runs[0]?.length ?? 0;
  const fans = Array.from({ length: checks }, (_, i) => {
    const results = runs.flatMap((run) => run[i] ?? []);
    const values = results.map(({ value }) => value).sort((a, b) => a - b);
    const held = results.filter(({ ok }) => ok).length / results.length;
    return { p5: quantile(values, 0.05), median: quantile(values, 0.5), p95: quantile(values, 0.95), held };
  });
  return { fans, holding: runs.map((run) => run.filter(({ ok }) => ok).length) };
};

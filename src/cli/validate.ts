import { centralParameters } from '../content/central-parameters.ts';
import { presets } from '../content/presets.ts';
import { runEpisode } from '../core/economy/record/episode.ts';
import { statisticOf } from '../core/economy/record/statistic.ts';
import { roundTo } from '../core/numeric/rounding.ts';
import type { Check, Statistic, ValidationCase } from '../schema/validation.ts';
import { readCaseFile } from './case-file.ts';
import { Fault } from './fault.ts';

/** One check with the model's value, as printed. */
export type CheckResult = {
  readonly case: string;
  readonly series: string;
  readonly stat: Statistic;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly actual: number | null;
  readonly ok: boolean;
};

/** Run a case from its preset with the central parameters and compare each check with its band. */
export const checkCase = ({ id, start, shocks, checks }: ValidationCase): readonly CheckResult[] => {
  const weeks = Math.max(...checks.map(({ to }) => to + 1));
  const track = runEpisode(presets[start.preset], start.set ?? {}, shocks, weeks, centralParameters);
  return checks.map((check: Check) => {
    const value = roundTo(statisticOf(check, track, shocks), 6);
    const { series, stat, low, high, unit, actual } = check;
    return { case: id, series, stat, value, low, high, unit, actual, ok: value >= low && value <= high };
  });
};

const line = ({ case: id, series, stat, value, low, high, unit, actual, ok }: CheckResult): string => {
  const record = actual === null ? '' : ` (actual ${actual})`;
  return `${id} ${series} ${stat} ${roundTo(value, 2)} ${unit} in [${low}, ${high}]${record} ${ok ? 'ok' : 'MISS'}`;
};

/**
 * Run every check of a case file against the model's mean response and print one line a
 * check, or JSON. Gives the exit code: 0 if all hold, 1 if one misses, 2 (with the reason
 * on standard error) if the file is not a case file or names what the model does not know.
 */
export const validate = async (file: string, options: { readonly json: boolean }): Promise<number> => {
  try {
    const { cases } = await readCaseFile(file);
    const checks = cases.flatMap(checkCase);
    const passed = checks.filter(({ ok }) => ok).length;
    if (options.json) console.log(JSON.stringify({ passed, total: checks.length, checks }, null, 2));
    else console.log([...checks.map(line), `${passed} of ${checks.length} checks hold`].join('\n'));
    return passed === checks.length ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(`${error.code}: ${error.message}`);
    return 2;
  }
};

import { centralOf } from '../core/economy/record/parameter-draw.ts';
import { roundTo } from '../core/numeric/rounding.ts';
import { type CheckResult, checkCase, drawSets, type Fan, fansOf } from './case-check.ts';
import { readCaseFile } from './case-file.ts';
import { parameterTable } from './parameter-setting.ts';
import { quantile } from './quantile.ts';

export interface ValidateOptions {
  readonly json: boolean;
  /** `id=value` each. */
  readonly set: readonly string[];
  /** How many parameter sets to draw for the bands; 0 for none. */
  readonly draws: number;
  readonly seed: number;
}

const line = ({ case: id, series, stat, value, low, high, unit, actual, ok }: CheckResult): string => {
  const record = actual === null ? '' : ` (actual ${actual})`;
  return `${id} ${series} ${stat} ${roundTo(value, 2)} ${unit} in [${low}, ${high}]${record} ${ok ? 'ok' : 'MISS'}`;
};

const fanText = ({ p5, p95, held }: Fan): string =>
  `; drawn ${roundTo(p5, 2)} to ${roundTo(p95, 2)}, ${roundTo(100 * held, 0)} % in band`;

const roundFan = ({ p5, median, p95, held }: Fan): Fan => ({
  p5: roundTo(p5, 6),
  median: roundTo(median, 6),
  p95: roundTo(p95, 6),
  held: roundTo(held, 6),
});

/** How many checks hold at once over the draws: 5th percentile, median, 95th. */
const spread = (holding: readonly number[]) => {
  const sorted = holding.toSorted((a, b) => a - b);
  return { p5: quantile(sorted, 0.05), median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
};

/**
 * Run every check of a case file against the model's mean response and print one line a
 * check, or JSON; with draws, also the 5-95 % band of each statistic over parameter sets
 * drawn from their ranges. Gives the exit code: 0 if all hold at the central values, 1 if one misses.
 */
export const validate = async (file: string, { json, set, draws, seed }: ValidateOptions): Promise<number> => {
  const table = parameterTable(set);
  const { cases } = await readCaseFile(file);
  const checks = cases.flatMap((validationCase) => checkCase(validationCase, centralOf(table)));
  const passed = checks.filter(({ ok }) => ok).length;
  const total = checks.length;
  const { fans, holding } = fansOf(cases, drawSets(table, draws, seed));
  const held = spread(holding);
  if (json) {
    const withFan = checks.map((check, i) => (fans[i] ? { ...check, drawn: roundFan(fans[i]) } : check));
    const drawn = draws > 0 ? { drawn: { draws, seed, held } } : {};
    console.log(JSON.stringify({ passed, total, ...drawn, checks: withFan }, null, 2));
  } else {
    const lines = checks.map((check, i) => line(check) + (fans[i] ? fanText(fans[i]) : ''));
    const over = `; over ${draws} draws ${held.p5} to ${held.p95} (median ${held.median})`;
    console.log([...lines, `${passed} of ${total} checks hold${draws > 0 ? over : ''}`].join('\n'));
  }
  return passed === total ? 0 : 1;
};

import type { Wording } from '../../content/words/load-chart.ts';
import { fill } from '../../content/words/template.ts';
import type { CheckResult } from '../case-check.ts';
import { quantile } from '../quantile.ts';
import type { PathError } from './error.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const number = (value: number | null, decimals: number): string =>
  value === null ? '–' : value.toFixed(decimals).replace('-', '−');

const errorRow = (error: PathError, { series }: Wording): string => {
  const decimals = error.unit === 'bp' ? 1 : 2;
  const amount = (value: number): string => `${number(value, decimals)} ${error.unit}`;
  return row([
    series[error.series].name,
    `${error.readings}`,
    amount(error.level),
    amount(error.levelBenchmark),
    amount(error.change),
    amount(error.changeBenchmark),
    number(error.correlation, 2),
    number(error.correlationWithoutLargest, 2),
    error.sign === null ? '–' : `${number(100 * error.sign, 0)} %`,
  ]);
};

/** Distance of a check's value from the record, in half-widths of its band. */
const halfWidths = (checks: readonly CheckResult[]): readonly number[] =>
  checks
    .flatMap(({ value, actual, low, high }) => (actual === null ? [] : [Math.abs(value - actual) / ((high - low) / 2)]))
    .sort((a, b) => a - b);

/** Figures of one case file. */
export interface CaseSummary {
  readonly name: string;
  readonly held: number;
  readonly total: number;
  /** Median distance from the record, in half-widths of the band. */
  readonly near: number;
}

/** Sum up how the checks of a case file did. */
export const summarise = (name: string, checks: readonly CheckResult[]): CaseSummary => ({
  name,
  held: checks.filter(({ ok }) => ok).length,
  total: checks.length,
  near: quantile(halfWidths(checks), 0.5),
});

/** Write the errors as Markdown. */
export const errorTable = (cases: readonly CaseSummary[], errors: readonly PathError[], wording: Wording): string => {
  const { chart } = wording;
  const { title, series, readings, level, levelBenchmark, change, changeBenchmark, note } = chart.errors;
  const { correlation, correlationWithoutLargest, sign } = chart.errors;
  const head = [
    series,
    readings,
    level,
    levelBenchmark,
    change,
    changeBenchmark,
    correlation,
    correlationWithoutLargest,
    sign,
  ];
  const episodes = [...new Set(errors.map(({ episode }) => episode))];
  const tables = episodes.flatMap((id) => [
    `## ${chart.episodes[id] ?? id}`,
    [
      row(head),
      row(head.map(() => '---')),
      ...errors.filter(({ episode }) => episode === id).map((error) => errorRow(error, wording)),
    ].join('\n'),
  ]);
  const checks = cases.map(({ name, held, total, near }) => {
    const title = chart.casesTitle[name] ?? name;
    return `- ${fill(chart.errors.checksText, { title, held: `${held}`, total: `${total}`, near: near.toFixed(2) })}`;
  });
  return `${[`# ${title}`, note, ...tables, `## ${chart.errors.checks}`, checks.join('\n')].join('\n\n')}\n`;
};

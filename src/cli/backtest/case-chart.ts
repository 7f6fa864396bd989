import { dot, link, type Markish, ruleX, text, tickX } from '@observablehq/plot';
import type { Wording } from '../../content/words/load-chart.ts';
import { fill } from '../../content/words/template.ts';
import type { CheckResult, Fan } from '../case-check.ts';
import { draw } from './drawing.ts';
import { caption, key } from './legend.ts';

/** A check as a row: places are shares of its band, 0 its low end and 1 its high end. */
interface Row {
  readonly row: string;
  readonly label: string;
  readonly figures: string;
  readonly model: number;
  readonly actual: number | null;
  readonly from: number;
  readonly to: number;
  readonly ok: boolean;
}

const WIDTH = 900;
const ROW_HEIGHT = 20;
const MARGIN = { top: 92, left: 270, right: 240, bottom: 24 };
/** What lies further out is drawn at the edge; its figure stands beside it. */
const EDGE = { low: -1, high: 2 };

const figure = (value: number): string => `${Math.round(value * 100) / 100}`.replace('-', '−');

const rowOf = (check: CheckResult, fan: Fan | undefined, index: number, wording: Wording): Row => {
  const { low, high, value, actual, unit, ok } = check;
  const { chart } = wording;
  const place = (of: number) => Math.min(EDGE.high, Math.max(EDGE.low, (of - low) / (high - low)));
  const unitText = chart.units[unit] ?? unit;
  const record = actual === null ? '–' : figure(actual);
  return {
    row: `${index}`,
    label: fill(chart.checkLabel, {
      case: check.case,
      series: wording.series[check.series].short,
      statistic: chart.statistics[check.stat],
    }),
    figures: `${figure(value)} ${unitText} · ${figure(low)} … ${figure(high)} · ${record}`,
    model: place(value),
    actual: actual === null ? null : place(actual),
    from: place(fan?.p5 ?? value),
    to: place(fan?.p95 ?? value),
    ok,
  };
};

const side = (rows: readonly Row[], column: 'label' | 'figures'): Markish =>
  text(rows, {
    y: 'row',
    text: column,
    frameAnchor: column === 'label' ? 'left' : 'right',
    dx: column === 'label' ? -MARGIN.left + 10 : 14,
    textAnchor: 'start',
    fill: (row: Row) => (row.ok ? 'var(--ink)' : 'var(--missed)'),
    fontSize: 12,
  });

const marksOf = (rows: readonly Row[]): readonly Markish[] => {
  const published = rows.filter(({ actual }) => actual !== null);
  const y = { y1: 'row', y2: 'row' };
  return [
    link(rows, { x1: 0, x2: 1, ...y, stroke: 'var(--band)', strokeWidth: 11 }),
    link(rows, { x1: 'from', x2: 'to', ...y, stroke: 'var(--model)', strokeWidth: 2 }),
    dot(
      rows.filter(({ ok }) => ok),
      { x: 'model', y: 'row', r: 4.5, fill: 'var(--model)', stroke: 'var(--ground)' },
    ),
    dot(
      rows.filter(({ ok }) => !ok),
      { x: 'model', y: 'row', r: 5, symbol: 'times', stroke: 'var(--missed)', strokeWidth: 2.5 },
    ),
    tickX(published, { x: 'actual', y: 'row', stroke: 'var(--ink)', strokeWidth: 2, inset: 0 }),
  ];
};

/** Chart every check of a case file: its band, the model in it with what drawn parameters give, and the record. */
export const caseChart = (
  name: string,
  checks: readonly CheckResult[],
  fans: readonly Fan[],
  wording: Wording,
): string => {
  const { chart, language } = wording;
  const rows = checks.map((check, i) => rowOf(check, fans[i], i, wording));
  const missed = rows.filter(({ ok }) => !ok).map(({ label }) => label);
  const title = chart.casesTitle[name] ?? name;
  const description = fill(chart.casesAlt, {
    held: `${rows.length - missed.length}`,
    total: `${rows.length}`,
    missed: missed.join(language === 'ja' ? '、' : '; ') || chart.none,
  });
  const entries = [
    { glyph: '■', fill: 'var(--band)', label: chart.band },
    { glyph: '●', fill: 'var(--model)', label: chart.model },
    { glyph: '━', fill: 'var(--model)', label: chart.drawn },
    { glyph: '┃', fill: 'var(--ink)', label: chart.record },
    { glyph: '✕', fill: 'var(--missed)', label: chart.missed },
  ];
  const shift = 10 - MARGIN.left;
  return draw(
    {
      width: WIDTH,
      height: MARGIN.top + ROW_HEIGHT * rows.length + MARGIN.bottom,
      marginTop: MARGIN.top,
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      marginBottom: MARGIN.bottom,
      x: { domain: [EDGE.low, EDGE.high], axis: null },
      y: { type: 'band', domain: rows.map(({ row }) => row), axis: null },
      marks: [
        ruleX([0, 1], { stroke: 'var(--faint)', strokeOpacity: 0.5 }),
        ...marksOf(rows),
        side(rows, 'label'),
        side(rows, 'figures'),
        caption(title, { x: shift, y: -74, edge: 'top' }, { fontSize: 15, fontWeight: 'bold' }),
        ...key(entries, { x: shift, y: -50 }, WIDTH),
        caption(chart.casesColumns.check, { x: shift, y: -18, edge: 'top' }, { fill: 'var(--faint)' }),
        text([[0, chart.casesColumns.low] as const, [1, chart.casesColumns.high] as const], {
          x: '0',
          text: '1',
          frameAnchor: 'top',
          dy: -18,
          fill: 'var(--faint)',
          fontSize: 12,
        }),
        caption(
          chart.casesColumns.figures,
          { x: WIDTH - MARGIN.left - MARGIN.right + 14, y: -18, edge: 'top' },
          { fill: 'var(--faint)' },
        ),
      ],
    },
    { title, description },
  );
};

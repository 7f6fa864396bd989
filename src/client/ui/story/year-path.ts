import { type YearLaterSeries, yearLaterSeries } from '../../../content/words/year-later.ts';
import type { Observation } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { pathOf } from './price-path.ts';

const WEEKS_IN_MONTH = 4;

interface YearGroup {
  readonly id: Side | 'shared';
  readonly series: readonly SeriesId[];
}

/** What is shown a year later, by whom it concerns. */
export const yearGroups: readonly YearGroup[] = [
  { id: 'shared', series: ['bilateralDeficit', 'exportsToJapan', 'usdjpy', 'trust'] },
  { id: 'japan', series: ['carmakerProfit', 'japanOutput', 'japanPrices', 'jgb30y', 'holdingsLoss', 'approval.japan'] },
  { id: 'us', series: ['ust10y', 'mortgage', 'usPrices', 'usOutput', 'approval.us'] },
];

export const hasOutlook = (id: SeriesId): id is YearLaterSeries => yearLaterSeries.some((known) => known === id);

interface Reading {
  readonly week: number;
  readonly value: number;
}

/** A series from the opening through the talks and the year after, by week, and the week in which the talks ended. */
export const yearPath = (
  observation: Pick<Observation, 'opening' | 'reports' | 'afterward'>,
  id: SeriesId,
): { readonly readings: readonly Reading[]; readonly ended: number } => {
  const talks = pathOf(observation, id).map((value, week) => ({ week, value }));
  const ended = talks.length - 1;
  const months = observation.afterward?.months ?? [];
  const after = months.map((month, i) => ({ week: ended + (i + 1) * WEEKS_IN_MONTH, value: month[id] }));
  return { readings: [...talks, ...after], ended };
};

/** The least a chart spans, in the series' unit, so that small moves look small. */
export const leastSpan: Partial<Readonly<Record<SeriesId, number>>> = {
  usdjpy: 12,
  ust10y: 0.5,
  jgb30y: 0.5,
  mortgage: 0.5,
  usPrices: 0.6,
  japanPrices: 0.6,
  usOutput: 0.8,
  japanOutput: 0.8,
  bilateralDeficit: 12,
  exportsToJapan: 8,
  carmakerProfit: 1,
  holdingsLoss: 30,
  trust: 20,
  'approval.us': 10,
  'approval.japan': 10,
};

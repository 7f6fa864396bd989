import type { SeriesId } from '../../schema/series.ts';

/** How a series looks a year on, for the side that reads it. */
export type Outlook = 'good' | 'middling' | 'bad';

/** The series on which the debrief looks a year ahead. */
export const yearLaterSeries = [
  'mortgage',
  'usPrices',
  'usOutput',
  'bilateralDeficit',
  'exportsToJapan',
  'carmakerProfit',
  'japanOutput',
  'japanPrices',
  'jgb30y',
  'holdingsLoss',
  'trust',
] as const satisfies readonly SeriesId[];
export type YearLaterSeries = (typeof yearLaterSeries)[number];

/** Change from the opening, in the series' unit, from which a year later reads as good or bad; judgements (C), set beside the model's own no-deal year. */
const bands: Readonly<Record<YearLaterSeries, { readonly good: number; readonly bad: number }>> = {
  mortgage: { good: -0.05, bad: 0.1 },
  usPrices: { good: 0.05, bad: 0.2 },
  usOutput: { good: 0.05, bad: -0.1 },
  bilateralDeficit: { good: -5, bad: 2 },
  exportsToJapan: { good: 3, bad: -1 },
  carmakerProfit: { good: 0.4, bad: -0.2 },
  japanOutput: { good: 0.1, bad: -0.2 },
  japanPrices: { good: -0.05, bad: 0.15 },
  jgb30y: { good: -0.05, bad: 0.2 },
  holdingsLoss: { good: 2, bad: 10 },
  trust: { good: 5, bad: -8 },
};

/** How a series reads a year later, by its change from the opening. */
export const outlookOf = (series: YearLaterSeries, change: number): Outlook => {
  const { good, bad } = bands[series];
  const sign = good > bad ? 1 : -1;
  if (change * sign >= good * sign) return 'good';
  return change * sign <= bad * sign ? 'bad' : 'middling';
};

import type { SeriesId } from '../schema/series.ts';
import type { TimedShock } from '../schema/validation.ts';

/** A single shock to a calm economy, for seeing what a coefficient does. */
export interface Experiment {
  readonly id: ExperimentId;
  readonly shocks: readonly TimedShock[];
  /** What it is read on, the series it is known by first. */
  readonly series: readonly SeriesId[];
}

export const experimentIds = [
  'treasurySale',
  'confidence',
  'carTariff',
  'generalTariff',
  'intervention',
  'bojRise',
  'japanFiscal',
  'fedPath',
  'dearYen',
] as const;
export type ExperimentId = (typeof experimentIds)[number];

/** Weeks for which an experiment is followed. */
export const EXPERIMENT_WEEKS = 52;

/** The standard shocks, each of a size the record knows; all land in the first week of the preset `calm`. */
export const experiments: readonly Experiment[] = [
  {
    id: 'treasurySale',
    shocks: [{ type: 'treasurySale', holder: 'official', amount: 100, at: 0, weeks: 4 }],
    series: ['ust10y', 'ust30y', 'usdjpy', 'jgb10y', 'holdingsLoss', 'stress'],
  },
  {
    id: 'confidence',
    shocks: [{ type: 'confidence', amount: -10, at: 0 }],
    series: ['usdjpy', 'ust10y', 'sp500', 'gold', 'mortgage', 'nikkei'],
  },
  {
    id: 'carTariff',
    shocks: [{ type: 'tariff', country: 'us', sector: 'autos', amount: 25, at: 0 }],
    series: ['exportPrice.autos', 'carmakerProfit', 'importsFromJapan', 'nikkei', 'tariffRevenue', 'approval.japan'],
  },
  {
    id: 'generalTariff',
    shocks: [{ type: 'tariff', country: 'us', sector: 'other', amount: 25, at: 0 }],
    series: ['importPrice.other', 'usPrices', 'importsFromJapan', 'bilateralDeficit', 'japanOutput', 'tariffRevenue'],
  },
  {
    id: 'intervention',
    shocks: [{ type: 'fxIntervention', amount: 5, joint: false, at: 0 }],
    series: ['usdjpy', 'nikkei', 'japanPrices', 'carmakerProfit', 'exportsToJapan', 'bilateralDeficit'],
  },
  {
    id: 'bojRise',
    shocks: [{ type: 'bojSurprise', amount: 25, at: 0 }],
    series: ['usdjpy', 'jgb10y', 'jgb30y', 'ust10y', 'nikkei', 'japanOutput'],
  },
  {
    id: 'japanFiscal',
    shocks: [{ type: 'japanFiscal', amount: 5, funded: false, at: 0 }],
    series: ['jgb30y', 'jgb10y', 'usdjpy', 'ust10y', 'nikkei', 'japanOutput'],
  },
  {
    id: 'fedPath',
    shocks: [{ type: 'usPolicyPath', amount: 50, at: 0 }],
    series: ['ust2y', 'ust10y', 'usdjpy', 'jgb10y', 'usOutput', 'mortgage'],
  },
  {
    id: 'dearYen',
    shocks: [{ type: 'jointAccord', amount: 1, at: 0 }],
    series: ['usdjpy', 'bilateralDeficit', 'exportsToJapan', 'carmakerProfit', 'japanPrices', 'nikkei'],
  },
];

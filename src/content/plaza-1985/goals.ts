import type { Goal } from '../../schema/scenario.ts';

/** What each side's welfare is made of: points for each unit a series stands above its opening, a year later. */
export const goals: readonly Goal[] = [
  {
    id: 'industry',
    side: 'us',
    weight: 1.2,
    measures: [
      { series: 'importPrice.other', pointsPerUnit: 0.4 },
      { series: 'exportPrice.autos', pointsPerUnit: 0.3 },
      { series: 'usOutput', pointsPerUnit: 10 },
    ],
  },
  { id: 'deficit', side: 'us', weight: 1, measures: [{ series: 'bilateralDeficit', pointsPerUnit: -0.6 }] },
  { id: 'exports', side: 'us', weight: 0.9, measures: [{ series: 'exportsToJapan', pointsPerUnit: 1.5 }] },
  {
    id: 'softLanding',
    side: 'us',
    weight: 1.1,
    measures: [
      { series: 'confidence', pointsPerUnit: 1.5 },
      { series: 'ust10y', pointsPerUnit: -5 },
      { series: 'stress', pointsPerUnit: -15 },
    ],
  },
  {
    id: 'consumers',
    side: 'us',
    weight: 0.9,
    measures: [
      { series: 'usPrices', pointsPerUnit: -30 },
      { series: 'approval.us', pointsPerUnit: 1.2 },
    ],
  },
  {
    id: 'alliance',
    side: 'us',
    weight: 0.9,
    measures: [
      { series: 'trust', pointsPerUnit: 0.45 },
      { series: 'credibility.us', pointsPerUnit: 12 },
    ],
  },
  {
    id: 'exporters',
    side: 'japan',
    weight: 1.2,
    measures: [
      { series: 'usdjpy', pointsPerUnit: 0.1 },
      { series: 'tariffRevenue', pointsPerUnit: -0.8 },
      { series: 'nikkei', pointsPerUnit: 0.1 },
    ],
  },
  {
    id: 'growth',
    side: 'japan',
    weight: 1.1,
    measures: [
      { series: 'japanOutput', pointsPerUnit: 9 },
      { series: 'japanPrices', pointsPerUnit: -5 },
      { series: 'approval.japan', pointsPerUnit: 0.9 },
    ],
  },
  {
    id: 'soundBudget',
    side: 'japan',
    weight: 0.9,
    measures: [
      { series: 'jgb10y', pointsPerUnit: -25 },
      { series: 'holdingsLoss', pointsPerUnit: -0.5 },
    ],
  },
  { id: 'farmers', side: 'japan', weight: 0.9, measures: [{ series: 'approval.japan', pointsPerUnit: 0.5 }] },
  { id: 'security', side: 'japan', weight: 1, measures: [{ series: 'trust', pointsPerUnit: 0.45 }] },
  {
    id: 'autonomy',
    side: 'japan',
    weight: 1,
    measures: [
      { series: 'tariffRevenue', pointsPerUnit: -0.4 },
      { series: 'credibility.japan', pointsPerUnit: 12 },
    ],
  },
];

import type { Goal } from '../../schema/scenario.ts';

/** What each side's welfare is made of: points for each unit a series stands above its opening, a year later. */
export const goals: readonly Goal[] = [
  {
    id: 'factories',
    side: 'us',
    weight: 1.2,
    measures: [
      { series: 'bilateralDeficit', pointsPerUnit: -0.4 },
      { series: 'tariffRevenue', pointsPerUnit: 0.2 },
      { series: 'importPrice.other', pointsPerUnit: -0.05 },
      { series: 'importPrice.steel', pointsPerUnit: -0.1 },
    ],
  },
  {
    id: 'borrowing',
    side: 'us',
    weight: 1.1,
    measures: [
      { series: 'ust10y', pointsPerUnit: -18 },
      { series: 'stress', pointsPerUnit: -15 },
    ],
  },
  { id: 'exports', side: 'us', weight: 0.9, measures: [{ series: 'exportsToJapan', pointsPerUnit: 0.8 }] },
  {
    id: 'prices',
    side: 'us',
    weight: 1,
    measures: [
      { series: 'usPrices', pointsPerUnit: -14 },
      { series: 'approval.us', pointsPerUnit: 1.2 },
    ],
  },
  {
    id: 'investment',
    side: 'us',
    weight: 0.9,
    measures: [
      { series: 'usOutput', pointsPerUnit: 14 },
      { series: 'sp500', pointsPerUnit: 0.3 },
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
    id: 'carmakers',
    side: 'japan',
    weight: 1.2,
    measures: [
      { series: 'carmakerProfit', pointsPerUnit: 5 },
      { series: 'nikkei', pointsPerUnit: 0.15 },
    ],
  },
  {
    id: 'households',
    side: 'japan',
    weight: 1.1,
    measures: [
      { series: 'japanOutput', pointsPerUnit: 10 },
      { series: 'japanPrices', pointsPerUnit: -8 },
      { series: 'approval.japan', pointsPerUnit: 0.9 },
    ],
  },
  {
    id: 'bondMarket',
    side: 'japan',
    weight: 0.9,
    measures: [
      { series: 'jgb30y', pointsPerUnit: -20 },
      { series: 'holdingsLoss', pointsPerUnit: -0.1 },
    ],
  },
  { id: 'farmers', side: 'japan', weight: 0.9, measures: [{ series: 'approval.japan', pointsPerUnit: 0.5 }] },
  {
    id: 'security',
    side: 'japan',
    weight: 1,
    measures: [{ series: 'trust', pointsPerUnit: 0.45 }],
  },
  {
    id: 'autonomy',
    side: 'japan',
    weight: 0.9,
    measures: [
      { series: 'credibility.japan', pointsPerUnit: 12 },
      { series: 'tariffRevenue', pointsPerUnit: -0.2 },
    ],
  },
];

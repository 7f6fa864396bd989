import { type Series, type SeriesId, seriesIds } from '../../../src/schema/series.ts';

const ranges: Partial<Record<SeriesId, readonly [number, number]>> = {
  ust2y: [-1, 25],
  ust10y: [-1, 25],
  ust30y: [-1, 25],
  jgb10y: [-1, 25],
  jgb30y: [-1, 25],
  jgb40y: [-1, 25],
  usdjpy: [50, 400],
  sp500: [10, 1000],
  nikkei: [10, 1000],
  gold: [10, 1000],
  vix: [8, 120],
  stress: [0, 1],
  confidence: [0, 150],
  importsFromJapan: [0, 3000],
  exportsToJapan: [0, 2000],
  tariffRevenue: [0, 9000],
  carmakerProfit: [-20, 20],
  usOutput: [-30, 30],
  japanOutput: [-30, 30],
  usPrices: [-30, 60],
  japanPrices: [-30, 60],
  japanSpending: [-30, 30],
  federalDebt: [0, 400],
  netInterest: [0, 20_000],
  usRating: [-10, 10],
  officialHoldings: [0, 10_000],
  privateHoldings: [0, 10_000],
  'auction.bidToCover': [1.4, 3.5],
  'auction.dealerShare': [2, 70],
  'approval.us': [0, 100],
  'approval.japan': [0, 100],
  trust: [0, 100],
  'credibility.us': [0, 1],
  'credibility.japan': [0, 1],
};

/** Series outside what they can physically be, or not numbers. */
export const strays = (series: Series): readonly SeriesId[] =>
  seriesIds.filter((id) => {
    const [low, high] = ranges[id] ?? [-1e6, 1e6];
    return !(series[id] >= low - 1e-6 && series[id] <= high + 1e-6);
  });

/** The sum of a price's reasons. */
export const sumOf = (channels: object): number =>
  Object.values(channels).reduce((total: number, part: number) => total + part);

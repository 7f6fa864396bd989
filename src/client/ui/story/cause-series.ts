import type { SeriesGroup } from '../../../content/words/cause-words.ts';
import { type SeriesId, seriesIds } from '../../../schema/series.ts';

/** Under which head a series is looked up. */
const groupOf: Readonly<Record<SeriesId, SeriesGroup>> = {
  ust2y: 'bonds',
  ust10y: 'bonds',
  ust30y: 'bonds',
  jgb10y: 'bonds',
  jgb30y: 'bonds',
  jgb40y: 'bonds',
  usdjpy: 'markets',
  sp500: 'markets',
  nikkei: 'markets',
  gold: 'markets',
  vix: 'markets',
  stress: 'bonds',
  confidence: 'markets',
  mortgage: 'homes',
  importsFromJapan: 'trade',
  exportsToJapan: 'trade',
  bilateralDeficit: 'trade',
  tariffRevenue: 'trade',
  'exportPrice.autos': 'trade',
  'importPrice.other': 'trade',
  'importPrice.steel': 'trade',
  carmakerProfit: 'trade',
  usOutput: 'homes',
  japanOutput: 'homes',
  usPrices: 'homes',
  japanPrices: 'homes',
  japanSpending: 'homes',
  federalDebt: 'bonds',
  netInterest: 'bonds',
  usRating: 'bonds',
  officialHoldings: 'bonds',
  privateHoldings: 'bonds',
  holdingsLoss: 'bonds',
  'auction.bidToCover': 'bonds',
  'auction.tail': 'bonds',
  'auction.dealerShare': 'bonds',
  'approval.us': 'politics',
  'approval.japan': 'politics',
  trust: 'politics',
  'credibility.us': 'politics',
  'credibility.japan': 'politics',
};

/** The series of a group, in the model's order. */
export const seriesIn = (group: SeriesGroup): readonly SeriesId[] => seriesIds.filter((id) => groupOf[id] === group);

/** Whether a text names a series. */
export const isSeries = (id: string): id is SeriesId => seriesIds.some((known) => known === id);

import type { SeriesId } from '../../schema/series.ts';

export type UnitId =
  | 'percent' // a rate or share, %
  | 'percentChange'
  | 'poll' // approval, %
  | 'pollPoints' // its moves // against a path, %
  | 'basisPoint'
  | 'yenPerDollar'
  | 'index'
  | 'share' // 0-1, shown out of 100
  | 'points' // 0-100
  | 'times'
  | 'usdBn'
  | 'usdBnYear'
  | 'jpyTn'
  | 'jpyTnYear';

interface AmountWords {
  readonly prefix: string;
  readonly suffix: string;
  readonly scale: number;
  readonly decimals: number;
}

/** How a language writes an amount: the amount times `scale`, with `decimals`, between prefix and suffix. */
export interface UnitWords extends AmountWords {
  /** The unit taken instead from this absolute amount (unscaled) upwards. */
  readonly large?: AmountWords & { readonly from: number };
}

/** The unit of every series. */
export const seriesUnit: Readonly<Record<SeriesId, UnitId>> = {
  ust2y: 'percent',
  ust10y: 'percent',
  ust30y: 'percent',
  jgb10y: 'percent',
  jgb30y: 'percent',
  jgb40y: 'percent',
  usdjpy: 'yenPerDollar',
  sp500: 'index',
  nikkei: 'index',
  gold: 'index',
  vix: 'index',
  stress: 'share',
  confidence: 'index',
  mortgage: 'percent',
  importsFromJapan: 'usdBnYear',
  exportsToJapan: 'usdBnYear',
  bilateralDeficit: 'usdBnYear',
  tariffRevenue: 'usdBnYear',
  'exportPrice.autos': 'index',
  'importPrice.other': 'index',
  'importPrice.steel': 'index',
  carmakerProfit: 'jpyTnYear',
  usOutput: 'percentChange',
  japanOutput: 'percentChange',
  usPrices: 'percentChange',
  japanPrices: 'percentChange',
  japanSpending: 'percentChange',
  federalDebt: 'percent',
  netInterest: 'usdBn',
  usRating: 'points',
  officialHoldings: 'usdBn',
  privateHoldings: 'usdBn',
  holdingsLoss: 'usdBn',
  'auction.bidToCover': 'times',
  'auction.tail': 'basisPoint',
  'auction.dealerShare': 'percent',
  'approval.us': 'poll',
  'approval.japan': 'poll',
  trust: 'points',
  'credibility.us': 'share',
  'credibility.japan': 'share',
};

/**
 * Write an amount in a language's way, with a true minus sign.
 * `signed` puts a plus before amounts above zero, for changes; what rounds to zero has no sign.
 */
export const writeAmount = (unit: UnitWords, amount: number, signed = false): string => {
  const { prefix, suffix, scale, decimals } = unit.large && Math.abs(amount) >= unit.large.from ? unit.large : unit;
  const digits = Math.abs(amount * scale).toFixed(decimals);
  const isZero = !/[1-9]/.test(digits);
  const sign = isZero ? '' : amount < 0 ? '−' : signed ? '+' : '';
  return sign + prefix + digits + suffix;
};

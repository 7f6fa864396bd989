import * as z from 'zod';

/** What the economy reports each week. Units stand beside each. */
export const seriesIds = [
  'ust2y', // %
  'ust10y', // %
  'ust30y', // %
  'jgb10y', // %
  'jgb30y', // %
  'jgb40y', // %
  'usdjpy', // yen a dollar
  'sp500', // index, 100 at the start
  'nikkei', // index, 100 at the start
  'gold', // index, 100 at the start
  'vix', // index
  'stress', // dealer balance sheets, 0-1
  'confidence', // in US policy, March 2025 = 100
  'mortgage', // US 30-year fixed rate, %
  'importsFromJapan', // $bn a year
  'exportsToJapan', // $bn a year
  'bilateralDeficit', // $bn a year
  'tariffRevenue', // on goods from Japan, $bn a year
  'exportPrice.autos', // dollar index, 100 at the start
  'importPrice.other', // duty-inclusive index, 100 at the start
  'importPrice.steel', // duty-inclusive index, 100 at the start
  'carmakerProfit', // Japanese carmakers, JPY tn a year
  'usOutput', // against the opening path, %
  'japanOutput', // against the opening path, %
  'usPrices', // consumer prices against the opening path, %
  'japanPrices', // consumer prices against the opening path, %
  'japanSpending', // Japanese households', real, against the opening path, %
  'federalDebt', // projected, % of US GDP
  'netInterest', // federal, $bn a year
  'usRating', // notches against the opening
  'officialHoldings', // Treasuries held by the Ministry of Finance, $bn face
  'privateHoldings', // Treasuries held by Japanese insurers and banks, $bn face
  'holdingsLoss', // loss on what Japan still holds against the opening price, $bn
  'auction.bidToCover', // x, latest
  'auction.tail', // bp, latest
  'auction.dealerShare', // %, latest
  'approval.us', // %
  'approval.japan', // %
  'trust', // 0-100
  'credibility.us', // 0-1
  'credibility.japan', // 0-1
] as const;
export const seriesIdSchema = z.enum(seriesIds);
export type SeriesId = z.infer<typeof seriesIdSchema>;

/** A reading of every series. */
export type Series = Readonly<Record<SeriesId, number>>;

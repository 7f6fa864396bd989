import type { ModernIds } from './modern-ids.ts';

/** The ids of June 2025; a test holds them against the scenario. */
export type Jun2025Ids = ModernIds & {
  readonly calendar:
    | 'steelDoubles'
    | 'jgbJune'
    | 'auctionJune'
    | 'g7'
    | 'letter'
    | 'auctionJuly'
    | 'upperHouse'
    | 'auction20July'
    | 'augustFirst'
    | 'auctionAugust'
    | 'auction20August'
    | 'jgbSeptember'
    | 'auctionSeptember';
  readonly event:
    | 'deficitReport'
    | 'downgradeTalk'
    | 'superLongRout'
    | 'riskOff'
    | 'chinaTruce'
    | 'bojLeak'
    | 'weakJobs'
    | 'strongJobs'
    | 'profitWarning'
    | 'ricePrice'
    | 'courtRuling';
  readonly record:
    | 'auctionFailed'
    | 'highestYield'
    | 'fourteenPercent'
    | 'foreignBoycott'
    | 'carTariff24'
    | 'carmakerLoss'
    | 'yenUltimatum'
    | 'jgbHigh'
    | 'recession'
    | 'saleThreat';
};

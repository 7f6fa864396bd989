import type { ModernIds } from './modern-ids.ts';

/** The ids of April 2025, where they differ from those of the scenarios it shares its levers with. */
export type Apr2025Ids = Omit<ModernIds, 'levers'> & {
  readonly levers: Omit<ModernIds['levers'], 'generalTariff' | 'relief' | 'treasuries'> & {
    readonly generalTariff: 'rate0' | 'rate10' | 'pause10' | 'rate15' | 'rate20' | 'rate24' | 'rate35';
    readonly relief: 'none' | 'partsRebate' | 'steelDeal' | 'leaderJoins';
    readonly treasuries: 'buy25' | 'hold' | 'hint' | 'lengthen50' | 'sell10' | 'sell40' | 'sell100' | 'gold20';
  };
  readonly calendar:
    | 'announcement'
    | 'jgbApril'
    | 'reciprocalDue'
    | 'auctionApril'
    | 'firstTalks'
    | 'financeMinisters'
    | 'payrolls'
    | 'auction10May'
    | 'auctionMay'
    | 'jgbMay'
    | 'jgb20May'
    | 'auction20May'
    | 'jgb40May'
    | 'jgbJune'
    | 'auctionJune'
    | 'g7';
  readonly event:
    | 'bondLeg'
    | 'worldPause'
    | 'beijingAnswers'
    | 'downgrade'
    | 'cardRemark'
    | 'chinaTruce'
    | 'buyersReturn'
    | 'chairInDoubt'
    | 'superLongRout'
    | 'fourPositions'
    | 'carForecasts'
    | 'bojCautious'
    | 'weakJobs'
    | 'pricesFirm'
    | 'billGrows'
    | 'courtRuling'
    | 'ricePrice';
  readonly record:
    | 'carTariff24'
    | 'carmakerLoss'
    | 'cardShook'
    | 'talksBroke'
    | 'japanDumped'
    | 'smallSale'
    | 'foreignAbsent'
    | 'yenUltimatum'
    | 'twoHolders'
    | 'wrongAuction';
};

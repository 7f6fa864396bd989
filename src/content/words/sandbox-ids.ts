import type { ModernIds } from './modern-ids.ts';

/** The ids of the sandbox, where they differ from those of the scenarios it shares its levers with. */
export type SandboxIds = Omit<ModernIds, 'levers' | 'issues'> & {
  readonly levers: Omit<ModernIds['levers'], 'carTariff' | 'relief'> & {
    readonly carTariff: 'rate0' | 'rate10' | 'rate15' | 'rate20' | 'rate25' | 'rate35';
    readonly relief: 'none' | 'steelDeal' | 'leaderJoins';
  };
  readonly issues: Omit<ModernIds['issues'], 'carTariff' | 'generalTariff' | 'steel'> & {
    readonly carTariff: 'out' | 'rate15' | 'rate0';
    readonly generalTariff: 'out' | 'rate10' | 'rate0';
    readonly steel: 'out' | 'rate25' | 'rate0';
  };
  readonly calendar:
    | 'auctionJuly'
    | 'auctionAugust'
    | 'auctionSeptember'
    | 'jgbSeptember'
    | 'auctionOctober'
    | 'auctionNovember'
    | 'jgbDecember'
    | 'auctionDecember'
    | 'auctionJanuary'
    | 'auctionFebruary'
    | 'jgbMarch'
    | 'auctionMarch';
  readonly event:
    | 'weakJobs'
    | 'strongJobs'
    | 'nervousWeek'
    | 'slowSale'
    | 'insurersBuy'
    | 'debtReport'
    | 'bojParagraph'
    | 'ricePrice'
    | 'goodHarvest'
    | 'summitPicture';
  readonly record:
    | 'saleSize'
    | 'whoPays'
    | 'shopPrice'
    | 'setTheRate'
    | 'yieldsLiftDollar'
    | 'dearYen'
    | 'auctionsFail'
    | 'debtCliff'
    | 'onlyTrillions'
    | 'pledgePaid';
};

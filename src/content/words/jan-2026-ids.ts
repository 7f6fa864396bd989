import type { ModernIds } from './modern-ids.ts';

type Modern = ModernIds['levers'];
type ModernIssues = ModernIds['issues'];

/** The ids of January 2026; a test holds them against the scenario. */
export type Jan2026Ids = {
  readonly levers: Pick<
    Modern,
    | 'steelTariff'
    | 'dollarTalk'
    | 'issuance'
    | 'fedPath'
    | 'spendingBill'
    | 'chinaTrack'
    | 'production'
    | 'counterTariff'
    | 'bojRate'
    | 'treasuries'
    | 'superLongs'
    | 'taper'
    | 'partners'
  > & {
    readonly carTariff: 'rate2' | 'rate10' | 'rate15' | 'rate20' | 'rate25';
    readonly generalTariff: 'rate0' | 'rate10' | 'rate15' | 'rate20' | 'rate25';
    readonly rateCheck: 'none' | 'check' | 'join';
    readonly dollarLine: 'unspoken' | 'confirmed' | 'open';
    readonly fedPressure: 'none' | 'demandCuts' | 'onePercent';
    readonly relief: 'none' | 'partsRebate' | 'capHolds';
    readonly foodTax: 'withdrawn' | 'funded' | 'pledged' | 'permanent';
    readonly intervention: 'none' | 'check' | 'buy3' | 'buy6' | 'buy12';
    readonly tranche: 'wait' | 'usd36bn' | 'usd100bn' | 'usd200bn';
    readonly bojPurchase: 'none' | 'buy1' | 'buy5';
    readonly supplyChain: 'asNow' | 'otherMines' | 'sharedStock';
  };
  readonly issues: Pick<
    ModernIssues,
    'steel' | 'ratePledge' | 'holdings' | 'swapLine' | 'hostNation' | 'china' | 'undetermined'
  > & {
    readonly carTariff: 'out' | 'rate15' | 'rate10' | 'rate2';
    readonly generalTariff: 'out' | 'rate15' | 'rate10' | 'rate0';
    readonly currency: 'out' | 'consult' | 'joint' | 'target';
    readonly superLongs: 'out' | 'trim1' | 'trim3';
    readonly foodTax: 'out' | 'funded' | 'withdrawn';
    readonly tranche: 'out' | 'usd36bn' | 'usd100bn' | 'usd200bn';
    readonly investmentTerms: 'out' | 'mayDecline' | 'joint' | 'half';
    readonly energy: 'out' | 'study' | 'alaska';
    readonly rareEarths: 'out' | 'stockpile' | 'priceFloor';
  };
  readonly faction: Exclude<ModernIds['faction'], 'farmBelt'> | 'newMembers';
  readonly goal: Exclude<ModernIds['goal'], 'farmers'> | 'mandate';
  readonly calendar:
    | 'pledge'
    | 'jgb20Jan'
    | 'greenland'
    | 'auction20Jan'
    | 'bojMeets'
    | 'jgb40Jan'
    | 'jgb30Feb'
    | 'election'
    | 'auction30Feb'
    | 'auction20Feb'
    | 'jgb20Feb'
    | 'courtRules'
    | 'jgb30Mar'
    | 'auction30Mar'
    | 'auction20Mar'
    | 'jgb40Mar'
    | 'taperSlows'
    | 'jgb30Apr'
    | 'auction30Apr'
    | 'jgb20Apr'
    | 'auction20Apr'
    | 'goldenWeek';
  readonly event:
    | 'electionUpset'
    | 'weakSuperLongs'
    | 'shortSellers'
    | 'cabinetTrouble'
    | 'partyRevolt'
    | 'insurersSell'
    | 'yenSlides'
    | 'downgrade'
    | 'riskOff'
    | 'superLongRally'
    | 'deficitReport'
    | 'rareEarthPermits'
    | 'bojLeak'
    | 'refundSuits'
    | 'oilSpike'
    | 'weakJobs'
    | 'strongJobs';
  readonly record:
    | 'fortyYear'
    | 'debt260'
    | 'interest514'
    | 'japanChina'
    | 'bojSelling'
    | 'widowmaker'
    | 'spillover'
    | 'courtTariffs'
    | 'asiaLeaves'
    | 'phoneCall';
};

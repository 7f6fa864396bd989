/** The ids of the levers, articles and goals of 2025 and 2026, so that a missing word does not compile. */
export type ModernIds = {
  readonly levers: {
    readonly carTariff: 'rate0' | 'rate2' | 'rate10' | 'rate15' | 'rate20' | 'rate25' | 'rate35';
    readonly generalTariff: 'rate0' | 'rate10' | 'rate15' | 'rate20' | 'rate25' | 'rate35';
    readonly steelTariff: 'rate0' | 'rate25' | 'rate50' | 'derivatives';
    readonly dollarTalk: 'silent' | 'strongDollar' | 'weakYen' | 'ultimatum';
    readonly rateCheck: 'none' | 'check';
    readonly issuance: 'asAnnounced' | 'longer' | 'bills' | 'buyback';
    readonly fedPath: 'hold' | 'dovish' | 'hawkish';
    readonly fedPressure: 'none' | 'demandCuts';
    readonly spendingBill: 'trimmed' | 'asDrafted' | 'expanded';
    readonly relief: 'none' | 'partsRebate' | 'steelDeal' | 'pauseExtended';
    readonly chinaTrack: 'alliesFirst' | 'parallel' | 'chinaFirst';
    readonly counterTariff: 'none' | 'wto' | 'rate10' | 'rate25';
    readonly production: 'stay' | 'existingLines' | 'newPlant';
    readonly intervention: 'sell1' | 'none' | 'buy1' | 'buy3' | 'buy6';
    readonly bojRate: 'easier' | 'hold' | 'tighter' | 'rise25';
    readonly treasuries: 'buy25' | 'hold' | 'lengthen50' | 'sell10' | 'sell40' | 'sell100' | 'gold20' | 'euro20';
    readonly taper: 'slower' | 'asPlanned' | 'faster';
    readonly superLongs: 'asPlanned' | 'trim1' | 'trim3';
    readonly stimulus: 'none' | 'cash3' | 'foodTax5';
    readonly gesture: 'none' | 'lng' | 'jets' | 'rice';
    readonly partners: 'quiet' | 'euDialogue' | 'newMembers' | 'asianBloc';
  };
  readonly issues: {
    readonly carTariff: 'out' | 'rate20' | 'rate15' | 'rate10' | 'rate2';
    readonly generalTariff: 'out' | 'rate20' | 'rate15' | 'rate10' | 'rate0';
    readonly steel: 'out' | 'rate25' | 'rate0';
    readonly currency: 'out' | 'consult' | 'disclose' | 'target';
    readonly ratePledge: 'out' | 'normalise' | 'twoRises';
    readonly holdings: 'out' | 'noLeverage' | 'maintain' | 'buy50';
    readonly swapLine: 'out' | 'confirm' | 'standing';
    readonly investment: 'out' | 'usd150bn' | 'usd300bn' | 'usd550bn';
    readonly investmentControl: 'out' | 'joint' | 'usChooses';
    readonly energy: 'out' | 'study' | 'usd7bn' | 'alaska';
    readonly farm: 'out' | 'riceInQuota' | 'usd8bn' | 'openRice';
    readonly defence: 'out' | 'usd17bn' | 'gdp3';
    readonly hostNation: 'out' | 'plus10' | 'plus30' | 'plus80';
    readonly china: 'out' | 'consult' | 'align';
    readonly cptpp: 'out' | 'notify' | 'freeze';
    readonly undetermined: 'out' | 'consultSunset' | 'consult' | 'blank';
  };
  readonly faction:
    | 'industrialStates'
    | 'farmStates'
    | 'lenders'
    | 'importers'
    | 'securityHands'
    | 'carTowns'
    | 'farmBelt'
    | 'cityVoters'
    | 'bondHolders'
    | 'ownCourse';
  readonly goal:
    | 'factories'
    | 'borrowing'
    | 'exports'
    | 'prices'
    | 'investment'
    | 'alliance'
    | 'carmakers'
    | 'households'
    | 'bondMarket'
    | 'farmers'
    | 'security'
    | 'autonomy';
};

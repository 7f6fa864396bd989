/** The ids of the Plaza; a test holds them against the scenario. */
export type Plaza1985Ids = {
  readonly levers: {
    readonly surcharge: 'none' | 'rate10' | 'rate25';
    readonly carDuty: 'asNow' | 'rate10' | 'rate25';
    readonly section301: 'shelved' | 'investigate' | 'retaliate';
    readonly bills: 'noWord' | 'veto' | 'encourage';
    readonly dollarTalk: 'silent' | 'strong' | 'further' | 'muchFurther';
    readonly dollarSales: 'buy2' | 'none' | 'sell1' | 'sell3';
    readonly budget: 'taxCut' | 'drift' | 'schedule' | 'austerity';
    readonly fedPath: 'firm' | 'hold' | 'ease';
    readonly fedPressure: 'none' | 'lean';
    readonly marketAccess: 'patience' | 'moss' | 'deadlines';
    readonly allies: 'tokyoFirst' | 'five' | 'bonnFirst';
    readonly carRestraint: 'lapse' | 'units230' | 'units200' | 'units168';
    readonly plants: 'stay' | 'onePlant' | 'threePlants';
    readonly gatt: 'none' | 'complain' | 'rate10';
    readonly intervention: 'buy3' | 'none' | 'sell1' | 'sell3';
    readonly bojRate: 'cut' | 'hold' | 'squeeze';
    readonly lifers: 'bringHome' | 'free' | 'raiseCeiling';
    readonly demand: 'none' | 'repackaged' | 'works' | 'taxCut';
    readonly purchases: 'none' | 'posters' | 'telecoms' | 'beef';
    readonly chips: 'deny' | 'monitor' | 'buyForeign';
    readonly partners: 'quiet' | 'gattRound' | 'bonn' | 'asia';
  };
  readonly issues: {
    readonly waiver: 'out' | 'consult' | 'twoYears' | 'never';
    readonly carRestraint: 'out' | 'units230' | 'units200' | 'units168';
    readonly steel: 'out' | 'share58' | 'share45';
    readonly accord: 'out' | 'orderly' | 'tenPercent' | 'yen165' | 'yen150';
    readonly burden: 'out' | 'thirds' | 'tokyoHalf' | 'tokyoAll';
    readonly rates: 'out' | 'consult' | 'together' | 'tokyoTightens';
    readonly floor: 'out' | 'consult' | 'stabilise' | 'range';
    readonly deficitCut: 'out' | 'aim' | 'schedule' | 'austerity';
    readonly capital: 'out' | 'offshore' | 'ceilings' | 'deregulate';
    readonly package: 'out' | 'report' | 'works' | 'taxCut';
    readonly moss: 'out' | 'standards' | 'procurement' | 'shares';
    readonly chips: 'out' | 'monitor' | 'fairValue' | 'share20';
    readonly farm: 'out' | 'quotas' | 'beefCitrus' | 'rice';
    readonly defence: 'out' | 'technology' | 'hostNation' | 'aboveOne';
    readonly undetermined: 'out' | 'consultSunset' | 'consult' | 'blank';
  };
  readonly faction:
    | 'factoryTowns'
    | 'exporterStates'
    | 'lenders'
    | 'shoppers'
    | 'securityHands'
    | 'exportTowns'
    | 'farmBelt'
    | 'cityVoters'
    | 'budgetHawks'
    | 'ownCourse';
  readonly goal:
    | 'industry'
    | 'deficit'
    | 'exports'
    | 'softLanding'
    | 'consumers'
    | 'alliance'
    | 'exporters'
    | 'growth'
    | 'soundBudget'
    | 'farmers'
    | 'security'
    | 'autonomy';
  readonly calendar:
    | 'plaza'
    | 'deficitLaw'
    | 'londonFive'
    | 'report'
    | 'summit'
    | 'doubleElection'
    | 'newRound'
    | 'midterms';
  readonly event:
    | 'surchargeBill'
    | 'tradeBill'
    | 'layoffs'
    | 'endaka'
    | 'jobbing'
    | 'cheapImports'
    | 'insurersBooked'
    | 'hardLanding'
    | 'dumping'
    | 'oil'
    | 'oilUnderTen'
    | 'boardSplit'
    | 'weakGrowth'
    | 'strongGrowth'
    | 'governorHint'
    | 'landPrices'
    | 'rivals';
  readonly record:
    | 'targetRate'
    | 'interventionAlone'
    | 'fortune'
    | 'deficitVanished'
    | 'fortyPercent'
    | 'bubble'
    | 'ruin'
    | 'surchargeLaw'
    | 'carLimit'
    | 'thirtyYear';
};

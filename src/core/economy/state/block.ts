import type { Preset } from '../../../schema/preset.ts';

/** The levels from which everything is measured; never changes during a game. */
export type Opening = Readonly<Omit<Preset, 'id' | 'date' | 'source'>>;

/** Reasons for which the US 10-year yield stands where it stands, bp since the opening. */
export type Treasury = {
  policy: number; // expected Fed path, by surprise
  rule: number; // expected Fed path, by its reaction to prices and output
  stock: number; // lasting effect of official and private sales
  purchase: number; // Fed purchases and buybacks
  flow: number; // passing effect of sales
  threat: number; // passing effect of threatened sales
  confidenceIndex: number; // 100 at the opening
  debtPp: number; // news of the projected federal debt, pp of GDP
  independence: number; // of the Fed, points against the opening
  haven: number; // flight to quality
  issuance: number; // coupons replaced by bills, and reserves moved out along the curve
  auction10: number;
  auction30: number; // on the 30-year yield
  noise: number;
};

/** Reasons for which Japanese yields stand where they stand, bp since the opening. */
export type Jgb = {
  policy: number; // on the 10-year yield
  rule: number; // on the 10-year yield
  bojStock: number; // on the 10-year yield
  issuance: number; // on the 30-year yield, with the taper
  fiscal: number; // on the 30-year yield
  forced: number; // on the 30-year yield: leveraged holders' sales
  auction: number; // on the 30-year yield
  haven: number; // flight to quality, on the 10-year yield
  spillover10: number;
  spillover30: number;
  noise: number; // on the 10-year yield
  unfunded: number; // permanent unfunded easing, JPY tn a year
  weakAuctionWeeks: number; // weeks for which a weak auction is still remembered
  isDoomLoop: number; // 0 or 1
};

/** Log percent of the yen's dollar price that no yield explains, by reason. */
export type Fx = {
  signal: number; // what a Bank of Japan surprise says beyond the yield
  alone: number;
  joint: number;
  rateCheck: number;
  rateChecks: number; // how many have been made
  talk: number;
  accord: number;
  accordPending: number;
  carry: number;
  repatriation: number;
  noise: number;
};

/** The federal budget against the opening. */
export type Budget = {
  averageRate: number; // rate paid on the debt, pp
  addedPp: number; // debt run up, pp of GDP
  outlookPp: number; // debt that lenders project beyond it, pp of GDP
  notches: number; // gained
  ratingWeeks: number; // until raters look again
};

export type Dealers = {
  stress: number;
  carry: number;
  leveragedHolders: number;
  fedBackstop: number;
  fedPresence: number; // 0-1, the Fed in the market
  swapLine: number;
  vixExcess: number;
  vixTariff: number;
  vixNoise: number;
};

export type Holdings = {
  officialUsdBn: number;
  privateUsdBn: number;
  officialDuration: number; // years
  repatriationDue: number; // $bn that private holders still mean to bring home
  depositsUsdBn: number; // the ministry's dollars at hand
  repoUsdBn: number; // drawn from the Fed against Treasuries
  fright: number; // points of confidence lost lately, as private holders feel it
  fledUsdBn: number; // what they have shed out of fright
  goldUsdBn: number; // official Treasuries turned into gold since the opening
  soldUsdBn: number; // net sales of the week
};

export type Auction = { bidToCover: number; tailBp: number; dealerShare: number; concessionBp: number };

/** Rates in force and announced, pp; threats end by execution, withdrawal or expiry. */
export type Tariff = {
  usAutos: number;
  usSteel: number;
  usOther: number;
  usGlobal: number; // change since the opening
  japan: number; // average on US goods
  threatAutos: number;
  threatSteel: number;
  threatOther: number;
  threatCredibility: number;
  threatWeeks: number; // until the US threat expires
  japanThreat: number;
  japanThreatCredibility: number;
  japanThreatWeeks: number;
  treasuryThreat: number; // credibility of the outstanding threat to sell
  treasuryThreatWeeks: number;
  dutyAutos: number; // logs against the opening of what a buyer pays if a tariff is passed on in full
  dutySteel: number;
  dutyOther: number;
  dutyWorld: number;
  dutyExports: number;
  averageUs: number; // US average effective rate with what is expected, against the opening
  averageOnJapan: number; // the same on goods from Japan
  burdenOnJapan: number; // the same by who bears it: cars weigh more
};

/** Logs against the opening unless said otherwise. */
export type Trade = {
  autosAbsorbed: number; // part of the tariff that carmakers bear
  steelPrice: number; // duty-inclusive, by tariff
  otherPrice: number; // duty-inclusive, by tariff
  worldPrice: number; // duty-inclusive, goods from elsewhere
  autosFast: number;
  autosSlow: number;
  steelFast: number;
  steelSlow: number;
  otherFast: number;
  otherSlow: number;
  exportFast: number;
  exportSlow: number;
  fxPrice: number; // the yen's rise as it has reached dollar prices
  fxOrders: number;
  fxDeliveries: number;
  frontLoading: number; // extra weekly imports while a threat hangs, share
  frontWeeks: number;
  inventory: number; // weeks of imports brought forward
  contractDue: number; // $bn a year not yet flowing
  contracted: number; // $bn a year flowing
  pledged: number; // $bn announced
  disbursed: number; // $bn
  shiftTarget: number; // share of car exports: to existing lines
  shiftDone: number; // share no longer shipped
  linesDone: number; // of which to existing lines
  plantTarget: number; // share: to new plants
  plantWeeks: number; // until they open
  plantDone: number;
  diversionTarget: number;
  diversion: number;
};

export type Equity = {
  tariffUs: number;
  tariffJapan: number;
  sp500Noise: number;
  nikkeiNoise: number;
  goldNoise: number;
};

export type Macro = {
  usOutput: number;
  japanOutput: number;
  usPrices: number;
  japanPrices: number;
  usInflation: number; // pp a year against the opening path
  japanInflation: number;
  policyUncertainty: number; // 0-1; 1 is 2018
  fundedEasing: number; // JPY tn a year
  japanSpending: number; // households', real, %
};

export type Politics = {
  moodUs: number; // approval by event, points
  moodJapan: number;
  economyUs: number; // approval by the economy, points
  economyJapan: number;
  trust: number;
  credibilityUs: number;
  credibilityJapan: number;
};

/** What the week's trade and holdings came to. */
export type Report = {
  readonly ust2yBp: number;
  readonly vix: number;
  readonly importsAutos: number; // $bn a year
  readonly importsSteel: number;
  readonly importsOther: number;
  readonly exportsToJapan: number; // $bn a year
  readonly exportPriceAutosLog: number;
  readonly importPriceOtherLog: number;
  readonly importPriceSteelLog: number;
  readonly carmakerProfit: number; // JPY tn a year
  readonly holdingsLoss: number; // $bn
};

/** Moves since the opening at the end of the week: bp, and log percent. */
export type Level = { ust10yBp: number; ust30yBp: number; jgb10yBp: number; jgb30yBp: number; usdjpyLog: number };

import type { Preset } from '../../../schema/preset.ts';
import type { Budget, Dealers, Fx, Jgb, Macro, Opening, Report, Tariff, Trade, Treasury } from './block.ts';

/** Keep a preset's levels and leave its label. */
export const openingOf = (preset: Preset): Opening => {
  const { id: _id, date: _date, source: _source, ...levels } = preset;
  return levels;
};

/** Nothing has moved US yields. */
export const quietTreasury: Treasury = {
  policy: 0,
  rule: 0,
  stock: 0,
  purchase: 0,
  flow: 0,
  threat: 0,
  confidenceIndex: 100,
  debtPp: 0,
  independence: 0,
  haven: 0,
  issuance: 0,
  auction10: 0,
  auction30: 0,
  noise: 0,
};

/** Nothing has moved Japanese yields. */
export const quietJgb: Jgb = {
  policy: 0,
  rule: 0,
  bojStock: 0,
  issuance: 0,
  fiscal: 0,
  forced: 0,
  auction: 0,
  haven: 0,
  spillover10: 0,
  spillover30: 0,
  noise: 0,
  unfunded: 0,
  weakAuctionWeeks: 0,
  isDoomLoop: 0,
};

/** The budget as it was. */
export const quietBudget: Budget = { averageRate: 0, addedPp: 0, outlookPp: 0, notches: 0, ratingWeeks: 0 };

/** Nothing has moved the yen. */
export const quietFx: Fx = {
  signal: 0,
  alone: 0,
  joint: 0,
  rateCheck: 0,
  rateChecks: 0,
  talk: 0,
  accord: 0,
  accordPending: 0,
  carry: 0,
  repatriation: 0,
  noise: 0,
};

/** Nothing has moved trade. */
export const quietTrade: Trade = {
  autosAbsorbed: 0,
  steelPrice: 0,
  otherPrice: 0,
  worldPrice: 0,
  autosFast: 0,
  autosSlow: 0,
  steelFast: 0,
  steelSlow: 0,
  otherFast: 0,
  otherSlow: 0,
  exportFast: 0,
  exportSlow: 0,
  fxPrice: 0,
  fxOrders: 0,
  fxDeliveries: 0,
  frontLoading: 0,
  frontWeeks: 0,
  inventory: 0,
  contractDue: 0,
  contracted: 0,
  pledged: 0,
  disbursed: 0,
  shiftTarget: 0,
  shiftDone: 0,
  linesDone: 0,
  plantTarget: 0,
  plantWeeks: 0,
  plantDone: 0,
  diversionTarget: 0,
  diversion: 0,
};

/** The preset's rates in force, nothing announced. */
export const openTariff = (preset: Preset): Tariff => ({
  usAutos: preset.tariffAutos,
  usSteel: preset.tariffSteel,
  usOther: preset.tariffOther,
  usGlobal: 0,
  japan: 0,
  threatAutos: 0,
  threatSteel: 0,
  threatOther: 0,
  threatCredibility: 0,
  threatWeeks: 0,
  japanThreat: 0,
  japanThreatCredibility: 0,
  japanThreatWeeks: 0,
  treasuryThreat: 0,
  treasuryThreatWeeks: 0,
  dutyAutos: 0,
  dutySteel: 0,
  dutyOther: 0,
  dutyWorld: 0,
  dutyExports: 0,
  averageUs: 0,
  averageOnJapan: 0,
  burdenOnJapan: 0,
});

/** Output and prices on the opening path. */
export const quietMacro: Macro = {
  usOutput: 0,
  japanOutput: 0,
  usPrices: 0,
  japanPrices: 0,
  usInflation: 0,
  japanInflation: 0,
  policyUncertainty: 0,
  fundedEasing: 0,
  japanSpending: 0,
};

/** The preset's dealers and positions. */
export const openDealers = (preset: Preset): Dealers => ({
  stress: preset.stress,
  carry: preset.carry,
  leveragedHolders: preset.leveragedHolders,
  fedBackstop: preset.fedBackstop,
  fedPresence: 0,
  swapLine: 0,
  vixExcess: 0,
  vixTariff: 0,
  vixNoise: 0,
});

/** What the week before the first would have reported. */
export const openReport = (preset: Preset): Report => ({
  ust2yBp: 0,
  vix: preset.vix,
  importsAutos: preset.importsFromJapan * preset.autoShare,
  importsSteel: preset.importsFromJapan * preset.steelShare,
  importsOther: preset.importsFromJapan * (1 - preset.autoShare - preset.steelShare),
  exportsToJapan: preset.exportsToJapan,
  exportPriceAutosLog: 0,
  importPriceOtherLog: 0,
  importPriceSteelLog: 0,
  carmakerProfit: preset.carmakerProfit,
  holdingsLoss: 0,
});

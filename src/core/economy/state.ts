import type { Parameters } from '../../schema/parameter.ts';
import type { Preset } from '../../schema/preset.ts';
import type { Settings } from '../../schema/validation.ts';
import type {
  Auction,
  Dealers,
  Equity,
  Fx,
  Holdings,
  Jgb,
  Level,
  Macro,
  Opening,
  Politics,
  Report,
  Tariff,
  Trade,
  Treasury,
} from './block.ts';
import { type Channels, emptyLedger } from './channel.ts';

/** The state while a week is worked out. */
export type Draft = {
  week: number;
  readonly opening: Opening;
  readonly treasury: Treasury;
  readonly jgb: Jgb;
  readonly fx: Fx;
  readonly dealers: Dealers;
  readonly holdings: Holdings;
  readonly auction: Auction;
  readonly tariff: Tariff;
  readonly trade: Trade;
  readonly equity: Equity;
  readonly macro: Macro;
  readonly politics: Politics;
  readonly level: Level;
  readonly ledger: { -readonly [Price in keyof Channels]: Channels[Price] };
  readonly report: Report;
};

/** The whole economy as plain numbers in records of fixed shape. */
export type EconomyState = { readonly [Block in keyof Draft]: Readonly<Draft[Block]> };

const openingOf = (preset: Preset): Opening => {
  const { id: _id, date: _date, source: _source, ...levels } = preset;
  return levels;
};

const quietTreasury: Treasury = {
  policy: 0,
  rule: 0,
  stock: 0,
  purchase: 0,
  flow: 0,
  threat: 0,
  confidenceIndex: 100,
  debtPp: 0,
  issuance: 0,
  auction10: 0,
  auction30: 0,
  noise: 0,
};

const quietJgb: Jgb = {
  policy: 0,
  rule: 0,
  bojStock: 0,
  issuance: 0,
  fiscal: 0,
  forced: 0,
  auction: 0,
  spillover10: 0,
  spillover30: 0,
  noise: 0,
  unfunded: 0,
  weakAuctionWeeks: 0,
  isDoomLoop: 0,
};

const quietFx: Fx = {
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

const quietTrade: Trade = {
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
  diversion: 0,
};

const openTariff = (preset: Preset): Tariff => ({
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
  averageUs: 0,
  averageOnJapan: 0,
});

const quietMacro: Macro = {
  usOutput: 0,
  japanOutput: 0,
  usPrices: 0,
  japanPrices: 0,
  usInflation: 0,
  japanInflation: 0,
  policyUncertainty: 0,
  fundedEasing: 0,
};

const openDealers = (preset: Preset): Dealers => ({
  stress: preset.stress,
  carry: preset.carry,
  leveragedHolders: preset.leveragedHolders,
  fedBackstop: preset.fedBackstop,
  swapLine: 0,
  vixExcess: 0,
  vixTariff: 0,
  vixNoise: 0,
});

const openReport = (preset: Preset): Report => ({
  ust2yBp: 0,
  vix: preset.vix,
  importsAutos: preset.importsFromJapan * preset.autoShare,
  importsSteel: preset.importsFromJapan * preset.steelShare,
  importsOther: preset.importsFromJapan * (1 - preset.autoShare - preset.steelShare),
  exportsToJapan: preset.exportsToJapan,
  exportPriceAutosLog: 0,
  importPriceOtherLog: 0,
  carmakerProfit: preset.carmakerProfit,
  holdingsLoss: 0,
});

/** Open the economy at a preset's levels, with every reason for a move at zero and week 0 ahead. */
export const openEconomy = (preset: Preset, parameters: Parameters): EconomyState => ({
  week: 0,
  opening: openingOf(preset),
  treasury: quietTreasury,
  jgb: quietJgb,
  fx: quietFx,
  dealers: openDealers(preset),
  holdings: {
    officialUsdBn: preset.officialHoldings,
    privateUsdBn: preset.privateHoldings,
    officialDuration: parameters.ust_duration_official,
    repatriationDue: 0,
    goldUsdBn: 0,
    soldUsdBn: 0,
  },
  auction: {
    bidToCover: parameters.auc30_btc_mean,
    tailBp: 0,
    dealerShare: parameters.auc30_dealer_mean,
    concessionBp: 0,
  },
  tariff: openTariff(preset),
  trade: quietTrade,
  equity: { tariffUs: 0, tariffJapan: 0, sp500Noise: 0, nikkeiNoise: 0, goldNoise: 0 },
  macro: quietMacro,
  politics: {
    moodUs: 0,
    moodJapan: 0,
    economyUs: 0,
    economyJapan: 0,
    trust: preset.trust,
    credibilityUs: parameters.cred_open,
    credibilityJapan: parameters.cred_open,
  },
  level: { ust10yBp: 0, ust30yBp: 0, jgb10yBp: 0, jgb30yBp: 0, usdjpyLog: 0 },
  ledger: emptyLedger,
  report: openReport(preset),
});

/** Copy every block, so that the copy can be written to. */
export const draftOf = (state: EconomyState): Draft => ({
  week: state.week,
  opening: state.opening,
  treasury: { ...state.treasury },
  jgb: { ...state.jgb },
  fx: { ...state.fx },
  dealers: { ...state.dealers },
  holdings: { ...state.holdings },
  auction: { ...state.auction },
  tariff: { ...state.tariff },
  trade: { ...state.trade },
  equity: { ...state.equity },
  macro: { ...state.macro },
  politics: { ...state.politics },
  level: { ...state.level },
  ledger: { ...state.ledger },
  report: { ...state.report },
});

/** Override named states of the dealers' block, leaving the levels to which they return. */
export const withSettings = (state: EconomyState, set: Settings): EconomyState => ({
  ...state,
  dealers: {
    ...state.dealers,
    stress: set.stress ?? state.dealers.stress,
    carry: set.carry ?? state.dealers.carry,
    leveragedHolders: set.leveragedHolders ?? state.dealers.leveragedHolders,
    fedBackstop: set.fedBackstop ?? state.dealers.fedBackstop,
  },
});

import type { Parameters } from '../../../schema/parameter.ts';
import type { Preset } from '../../../schema/preset.ts';
import type { Settings } from '../../../schema/validation.ts';
import type {
  Auction,
  Budget,
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
import {
  openDealers,
  openingOf,
  openReport,
  openTariff,
  quietBudget,
  quietFx,
  quietJgb,
  quietMacro,
  quietTrade,
  quietTreasury,
} from './opening.ts';

/** The state while a week is worked out. */
export type Draft = {
  week: number;
  readonly opening: Opening;
  readonly treasury: Treasury;
  readonly budget: Budget;
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
  readonly ledger: { -readonly [Price in keyof Channels]: Channels[Price] }; // each replaced whole
  report: Report; // replaced whole each week
};

/** The whole economy as plain numbers in records of fixed shape. */
export type EconomyState = { readonly [Block in keyof Omit<Draft, 'ledger'>]: Readonly<Draft[Block]> } & {
  readonly ledger: Channels;
};

/** Open the economy at a preset's levels, with every reason for a move at zero and week 0 ahead. */
export const openEconomy = (preset: Preset, parameters: Parameters): EconomyState => ({
  week: 0,
  opening: openingOf(preset),
  treasury: quietTreasury,
  budget: quietBudget,
  jgb: quietJgb,
  fx: quietFx,
  dealers: openDealers(preset),
  holdings: {
    officialUsdBn: preset.officialHoldings,
    privateUsdBn: preset.privateHoldings,
    officialDuration: parameters.ust_duration_official,
    repatriationDue: 0,
    depositsUsdBn: preset.officialDeposits,
    repoUsdBn: 0,
    fright: 0,
    fledUsdBn: 0,
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
  budget: { ...state.budget },
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
  report: state.report,
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

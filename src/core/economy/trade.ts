import type { Parameters } from '../../schema/parameter.ts';
import { exp } from '../numeric/elementary.ts';
import { clamp } from '../numeric/rounding.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';

/** Weekly share of the way that border prices and the quick part of volumes move. */
const PRICE_SPEED = 0.35;
const QUICK_SPEED = 0.2;

/**
 * Prices: p += speed (pass-through × tariff − p). Carmakers bear 1 − φ of a new tariff at
 * once and let go over two years, so that φ climbs from `tar_pt_jauto_sr` to `tar_pt_jauto_lr`.
 */
const stepPrices = ({ draft, previous, parameters: p }: Week): void => {
  const { trade, tariff, level } = draft;
  const news = tariff.dutyAutos - previous.tariff.dutyAutos;
  const resting = (1 - p.tar_pt_jauto_lr) * tariff.dutyAutos;
  trade.autosAbsorbed += p.tar_pt_jauto_speed * (resting - trade.autosAbsorbed) + (1 - p.tar_pt_jauto_sr) * news;
  trade.steelPrice += PRICE_SPEED * (p.tar_pt_steel * tariff.dutySteel - trade.steelPrice);
  trade.otherPrice += PRICE_SPEED * (p.tar_pt_border * tariff.dutyOther - trade.otherPrice);
  trade.worldPrice += PRICE_SPEED * (p.tar_pt_border * tariff.dutyWorld - trade.worldPrice);
  const rise = -level.usdjpyLog / 100;
  trade.fxPrice += p.fx_price_speed * (rise - trade.fxPrice);
  trade.fxOrders += (rise - trade.fxOrders) / p.fx_orders_w;
  trade.fxDeliveries += (trade.fxOrders - trade.fxDeliveries) / p.fx_deliveries_w;
};

/** Volumes wanted: Japan against other origins (σ), and imports from anywhere against home (κ). */
const wanted = (price: number, worldPrice: number, p: Parameters): number =>
  -p.sigma_variety * (price - worldPrice) - p.kappa_sector * worldPrice;

/** Volumes: a share `adj_trade_q` within a quarter, the rest over years (Boehm, Levchenko and Pandalai-Nayar 2023). */
const stepVolumes = ({ draft, parameters: p }: Week): void => {
  const { trade, tariff } = draft;
  const autosPrice = tariff.dutyAutos - trade.autosAbsorbed;
  const autos = wanted(autosPrice, trade.worldPrice, p);
  const steel = wanted(trade.steelPrice, trade.worldPrice, p);
  const other = wanted(trade.otherPrice, trade.worldPrice, p);
  const exported = -p.jp_imp_elast * tariff.dutyExports;
  const slow = 1 / p.trade_slow_w;
  trade.autosFast += QUICK_SPEED * (autos - trade.autosFast);
  trade.autosSlow += slow * (autos - trade.autosSlow);
  trade.steelFast += QUICK_SPEED * (steel - trade.steelFast);
  trade.steelSlow += slow * (steel - trade.steelSlow);
  trade.otherFast += QUICK_SPEED * (other - trade.otherFast);
  trade.otherSlow += slow * (other - trade.otherSlow);
  trade.exportFast += QUICK_SPEED * (exported - trade.exportFast);
  trade.exportSlow += slow * (exported - trade.exportSlow);
};

/** A believed threat brings imports forward until it is settled, for some weeks at most; the stock is run down afterwards. */
const stepFrontLoading = ({ draft, impulse, parameters: p }: Week): void => {
  const { trade, tariff, opening } = draft;
  const { autoShare, steelShare } = opening;
  const threatened =
    autoShare * Math.max(0, impulse.threatAutos) +
    steelShare * Math.max(0, impulse.threatSteel) +
    (1 - autoShare - steelShare) * Math.max(0, impulse.threatOther);
  if (threatened > 0) {
    trade.frontLoading = clamp(p.trade_front_per_pp * threatened * tariff.threatCredibility, 0, 0.15);
    trade.frontWeeks = p.trade_front_w;
  }
  if (tariff.threatWeeks === 0) trade.frontWeeks = 0;
  if (trade.frontWeeks > 0) trade.frontWeeks = Math.max(0, trade.frontWeeks - 1);
  else trade.frontLoading = -trade.inventory / (2 * p.trade_front_w);
  trade.inventory = Math.max(0, trade.inventory + trade.frontLoading);
};

/** Contracts, pledges and new partners arrive slowly, whatever was announced. */
const stepPromises = ({ draft, impulse, parameters: p }: Week): void => {
  const { trade } = draft;
  trade.contractDue = clamp(trade.contractDue + impulse.contracted, -500, 500);
  const begun = trade.contractDue / p.trade_contract_w;
  trade.contractDue -= begun;
  trade.contracted = clamp(trade.contracted + begun, -500, 500);
  trade.pledged = clamp(trade.pledged + impulse.pledged, 0, 5_000);
  trade.disbursed += investmentPace(draft, p) / 52;
  trade.diversionTarget = clamp(trade.diversionTarget + impulse.diversion, 0, 1);
  const phase = 1 / (52 * p.cptpp_years);
  trade.diversion += clamp(trade.diversionTarget - trade.diversion, -phase, phase);
};

/** Disbursement of announced investment, $bn a year: the pace at which $550bn has moved, until it is spent. */
export const investmentPace = ({ trade }: Draft, p: Parameters): number =>
  Math.min((p.invest_disb / 550) * trade.pledged, 52 * Math.max(0, trade.pledged - trade.disbursed));

/** Move prices, volumes and promises by a week (model card, equations 1 and 2). */
export const stepTrade = (week: Week): void => {
  stepPrices(week);
  stepVolumes(week);
  stepFrontLoading(week);
  stepPromises(week);
};

/** Dollar price of Japanese cars before duty, log against the opening. */
export const autosPriceLog = ({ trade }: Draft, p: Parameters): number =>
  p.erpt_us * trade.fxPrice - trade.autosAbsorbed;

/** Duty-inclusive dollar price of Japanese steel, log against the opening. */
export const steelPriceLog = ({ trade }: Draft, p: Parameters): number => trade.steelPrice + p.erpt_us * trade.fxPrice;

/** Duty-inclusive dollar price of other Japanese goods, log against the opening. */
export const otherPriceLog = ({ trade }: Draft, p: Parameters): number => trade.otherPrice + p.erpt_us * trade.fxPrice;

const blend = (fast: number, slow: number, p: Parameters): number => p.adj_trade_q * fast + (1 - p.adj_trade_q) * slow;

/** Volume of Japanese cars sold to the United States, log against the opening, whole plants moved aside. */
export const autosVolumeLog = ({ trade }: Draft, p: Parameters): number =>
  blend(trade.autosFast, trade.autosSlow, p) - p.jp_exp_elast * trade.fxDeliveries;

/** Imports of a sector worth `share` of the opening total, $bn a year, when prices and tariffs have moved value by `valueLog`. */
const importsOf = ({ opening, trade, macro }: Draft, share: number, valueLog: number, p: Parameters): number => {
  const demand = (p.trade_income_us * macro.usOutput) / 100;
  return opening.importsFromJapan * (1 + trade.frontLoading) * share * exp(clamp(valueLog + demand, -5, 2));
};

/** US imports of Japanese cars and parts at customs value, $bn a year. */
export const importsOfAutos = (draft: Draft, p: Parameters): number =>
  (1 - draft.trade.shiftDone) *
  importsOf(draft, draft.opening.autoShare, autosPriceLog(draft, p) + autosVolumeLog(draft, p), p);

/** Value by the yen of goods whose prices follow it, log. */
const yenValueLog = ({ trade }: Draft, p: Parameters): number =>
  p.erpt_us * trade.fxPrice - p.jp_exp_elast * trade.fxDeliveries;

/** US imports of Japanese steel and aluminium at customs value, $bn a year. */
export const importsOfSteel = (draft: Draft, p: Parameters): number => {
  const { trade, tariff, opening } = draft;
  const value = trade.steelPrice - tariff.dutySteel + blend(trade.steelFast, trade.steelSlow, p);
  return importsOf(draft, opening.steelShare, value + yenValueLog(draft, p), p);
};

/** US imports of all other Japanese goods at customs value, $bn a year. */
export const importsOfOther = (draft: Draft, p: Parameters): number => {
  const { trade, tariff, opening } = draft;
  const value = trade.otherPrice - tariff.dutyOther + blend(trade.otherFast, trade.otherSlow, p);
  return importsOf(draft, 1 - opening.autoShare - opening.steelShare, value + yenValueLog(draft, p), p);
};

/** US goods exports to Japan, $bn a year; priced in dollars, so a stronger yen buys more of them. */
export const exportsToJapan = ({ opening, trade, macro }: Draft, p: Parameters): number => {
  const demand = (p.trade_income_jp * macro.japanOutput) / 100;
  const volume = blend(trade.exportFast, trade.exportSlow, p) + p.jp_imp_elast * trade.fxDeliveries + demand;
  return Math.max(0, opening.exportsToJapan * exp(clamp(volume, -5, 2)) + trade.contracted);
};

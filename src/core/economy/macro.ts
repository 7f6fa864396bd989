import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import { stepFederalBudget } from './federal-budget.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';
import { tariffOnJapanInForce, usTariffInForce } from './tariff.ts';
import { investmentPace } from './trade.ts';

/** Weeks between two readings of output, prices and the budget. */
export const MACRO_WEEKS = 4;

/** US exports to Japan above the opening, $bn a year. */
const exportsGained = ({ report, opening }: Draft): number => report.exportsToJapan - opening.exportsToJapan;

const usOutputTarget = (draft: Draft, p: Parameters): number =>
  p.gdp_us_per_pp * usTariffInForce(draft, p) +
  (p.is_slope * draft.level.ust10yBp) / 100 +
  p.tpu_inv * p.us_investment_share * draft.macro.policyUncertainty +
  (p.mult_us * (investmentPace(draft, p) + exportsGained(draft))) / (10 * draft.opening.usGdp) +
  p.gdp_fx_us * draft.trade.fxDeliveries;

/** What dearer imports take from Japanese households' real spending, %: the yen reaches their prices slowly. */
const importSqueeze = (draft: Draft, p: Parameters): number =>
  -p.spend_jp_per_pp * 10 * p.erpt_jp_cpi * draft.trade.fxPrice;

const japanOutputTarget = (draft: Draft, p: Parameters): number => {
  const eased = draft.jgb.unfunded + 0.5 * draft.macro.fundedEasing;
  return (
    p.gdp_jp_per_pp * tariffOnJapanInForce(draft) * (1 - draft.trade.shiftDone) +
    (p.mult_jp * 100 * eased) / p.gdp_jp_jpytn +
    (p.is_slope * draft.level.jgb10yBp) / 100 +
    p.cptpp_gdp_jp * draft.trade.diversion -
    p.gdp_fx_jp * draft.trade.fxDeliveries +
    p.household_share_jp * importSqueeze(draft, p) -
    p.reroute_gdp_jp * draft.trade.shiftDone
  );
};

/** Prices: customs duties over about 40 weeks in America, the yen over about a year in Japan. */
const stepPrices = ({ draft, parameters: p }: Week): void => {
  const { macro } = draft;
  const usTarget = p.cpi_us_per_pp * usTariffInForce(draft, p);
  const japanTarget = (-p.erpt_jp_cpi / 10) * 100 * draft.trade.fxPrice + p.cpi_jp_per_pp * draft.tariff.japan;
  const usRise = p.cpi_speed_us * (usTarget - macro.usPrices) + (p.pc_us / 13) * macro.usOutput;
  const japanRise = p.cpi_speed_jp * (japanTarget - macro.japanPrices) + (p.pc_jp / 13) * macro.japanOutput;
  macro.usPrices = clamp(macro.usPrices + usRise, -30, 60);
  macro.japanPrices = clamp(macro.japanPrices + japanRise, -30, 60);
  macro.usInflation += p.inflation_speed * (13 * usRise - macro.usInflation);
  macro.japanInflation += p.inflation_speed * (13 * japanRise - macro.japanInflation);
};

/** What markets expect the central banks to do about prices and output, bp on the 10-year yield. */
const stepRules = ({ draft, parameters: p }: Week): void => {
  const { macro, treasury, jgb } = draft;
  const fed = 100 * p.rule_pass * ((p.taylor_fed - 1) * macro.usInflation + 0.5 * macro.usOutput);
  const boj = 100 * p.rule_pass * ((p.taylor_boj - 1) * macro.japanInflation + 0.3 * macro.japanOutput);
  treasury.rule += p.rule_speed_us * (clamp(fed, -200, 200) - treasury.rule);
  jgb.rule += p.rule_speed_jp * (clamp(boj, -100, 100) - jgb.rule);
};

/** Count the week's news of US tariffs on Japan, expected rates included: 1 is as uncertain as 2018. */
const stepUncertainty = ({ draft, previous }: Week): void => {
  const news = draft.tariff.averageOnJapan - previous.tariff.averageOnJapan;
  draft.macro.policyUncertainty = clamp(0.97 * draft.macro.policyUncertainty + Math.abs(news) / 15, 0, 1.5);
};

/**
 * Move output and prices, against the path of the opening (model card, equation 8):
 * targets are reached over about a year, read every four weeks.
 */
export const stepMacro = (week: Week): void => {
  const { draft, impulse, parameters } = week;
  const { macro } = draft;
  macro.fundedEasing = clamp(macro.fundedEasing + impulse.funded, -200, 200);
  stepUncertainty(week);
  if (draft.week % MACRO_WEEKS !== 0) return;
  const speed = parameters.gdp_speed;
  macro.usOutput = clamp(macro.usOutput + speed * (usOutputTarget(draft, parameters) - macro.usOutput), -30, 30);
  const japan = japanOutputTarget(draft, parameters);
  macro.japanOutput = clamp(macro.japanOutput + speed * (japan - macro.japanOutput), -30, 30);
  macro.japanSpending = clamp(macro.japanOutput / 2 + importSqueeze(draft, parameters), -30, 30);
  stepPrices(week);
  stepRules(week);
  stepFederalBudget(week, MACRO_WEEKS);
};

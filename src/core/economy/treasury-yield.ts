import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import { projectedDebtPp, rateFederalDebt } from './federal-budget.ts';
import { jgb10yOwn } from './jgb-yield.ts';
import { totalTreasury } from './state/channel.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';
import { yieldClip } from './state/yield-bound.ts';
import { fearOf, scrambleOf, stepBackstop } from './stress.ts';

/** Expected Fed path, bp on the 10-year yield: surprises, its rule, and what pressure on the Fed takes off. */
export const fedPathMove = ({ treasury }: Draft, p: Parameters): number =>
  treasury.policy + treasury.rule - (p.fed_indep_path * treasury.independence) / 10;

/** Term premium by doubt, bp on the 10-year yield: lost confidence, and inflation once the Fed is not its own master. */
const doubtPremium = ({ treasury }: Draft, p: Parameters): number =>
  (p.ust_conf_bp * (100 - treasury.confidenceIndex) - p.fed_indep_premium * treasury.independence) / 10;

const debtPremium = (draft: Draft, p: Parameters): number =>
  p.dsir_bp_per_pp * projectedDebtPp(draft) + draft.treasury.issuance;

/** Why US yields stand where they stand: the 30-year moves more by term premium and less by policy than the 10-year. */
const writeLedger = (draft: Draft, p: Parameters): void => {
  const { treasury, ledger, opening } = draft;
  const ten = {
    policy: fedPathMove(draft, p),
    stock: treasury.stock + treasury.purchase,
    flow: treasury.flow + treasury.threat,
    confidence: doubtPremium(draft, p),
    debt: debtPremium(draft, p),
    haven: treasury.haven,
    spillover: (p.spill_jgb_ust / 10) * jgb10yOwn(draft.jgb, p),
    auction: treasury.auction10,
    noise: treasury.noise,
  };
  const premium = p.ust_30y_beta_tp;
  const thirty = {
    policy: p.ust_30y_beta_policy * ten.policy,
    stock: premium * ten.stock,
    flow: premium * ten.flow,
    confidence: premium * ten.confidence,
    debt: premium * ten.debt,
    haven: p.ust_30y_beta_policy * ten.haven,
    spillover: premium * ten.spillover,
    auction: treasury.auction30,
    noise: 0.9 * treasury.noise,
  };
  ten.noise += yieldClip(opening.ust10y, totalTreasury(ten));
  thirty.noise += yieldClip(opening.ust30y, totalTreasury(thirty));
  ledger.ust10y = ten;
  ledger.ust30y = thirty;
};

/** Move of the US 2-year yield since the opening, bp. */
export const ust2yMove = ({ ledger }: Draft, p: Parameters): number => {
  const { policy, haven, stock, flow, confidence, debt, noise } = ledger.ust10y;
  const path = p.ust_2y_beta_policy * (policy + haven);
  return path + p.ust_2y_beta_tp * (stock + flow + confidence + debt) + 0.8 * noise;
};

/** Move of the 10-year yield by term premium made in America, bp. */
export const termPremiumMove = ({ treasury, ledger }: Draft): number => {
  const { flow, confidence, debt, auction } = ledger.ust10y;
  return treasury.stock + flow + confidence + debt + auction;
};

const stepFlow = (week: Week): void => {
  const { draft, parameters, retention } = week;
  const { treasury, dealers, holdings } = draft;
  const sold = holdings.soldUsdBn;
  const over = Math.max(0, sold / parameters.stress_flow_threshold - 1);
  const amplified = 1 + (parameters.stress_mult_max - 1) * Math.min(1, dealers.stress * over);
  treasury.stock = clamp(treasury.stock + (parameters.ust_stock_bp_per_100bn * sold) / 100, -400, 400);
  treasury.flow = retention.flow * treasury.flow + (parameters.ust_flow_bp_per_100bn * sold * amplified) / 100;
  treasury.flow = clamp(treasury.flow, -800, 800);
  const cut = stepBackstop(week);
  treasury.flow *= 1 - cut;
  if (sold > 0) draft.politics.credibilityJapan *= 1 - 0.2 * cut;
};

/** Confidence in US policy, and the independence of the Fed that is part of it. */
const stepConfidence = (week: Week): void => {
  const { draft, impulse, parameters: p, retention } = week;
  const { treasury } = draft;
  treasury.independence = clamp(retention.independence * treasury.independence + impulse.independence, -100, 20);
  const news =
    impulse.confidence + (p.fed_indep_conf * impulse.independence) / 10 + p.downgrade_conf * rateFederalDebt(week);
  treasury.confidenceIndex = clamp(100 + retention.confidence * (treasury.confidenceIndex - 100) + news, 0, 150);
};

/**
 * Flight to quality, bp: fear lowers yields while Treasuries are the haven; neither when
 * everything is sold for dollars nor once confidence in Washington is what is lost.
 */
const stepHaven = ({ draft, parameters: p }: Week): void => {
  const { treasury } = draft;
  const trusted = clamp(1 - (100 - treasury.confidenceIndex) / p.ust_haven_points, 0, 1);
  treasury.haven = (p.ust_riskoff_bp / 10) * fearOf(draft) * trusted * (1 - scrambleOf(draft));
};

/**
 * Move US yields: y10 = policy + stock + flow + doubt + debt + haven, with the flow
 * amplified when sales pass the weekly threshold into stressed dealers, and cut when the
 * Fed steps in (model card, equations 3 and 4). `jgb` has moved already.
 */
export const stepTreasuryYield = (week: Week): void => {
  const { draft, previous, impulse, noise, parameters: p, retention } = week;
  const { treasury, level, ledger, auction } = draft;
  treasury.policy = clamp(treasury.policy + impulse.usPolicyPath, -2_500, 2_500);
  treasury.purchase = clamp(treasury.purchase + (p.qe_bp_per_100bn * impulse.treasuryPurchase) / 100, -400, 400);
  treasury.debtPp = clamp(treasury.debtPp + impulse.usDebt, -100, 200);
  const issued = (p.ust_issuance_bp_per_100bn * impulse.issuanceShift) / 100;
  treasury.issuance = clamp(treasury.issuance + issued, -200, 200);
  stepConfidence(week);
  stepFlow(week);
  stepHaven(week);
  treasury.noise = retention.noise * treasury.noise + p.noise_scale * p.ust_vol_w * noise.treasury;
  writeLedger(draft, p);
  level.ust10yBp = totalTreasury(ledger.ust10y);
  level.ust30yBp = totalTreasury(ledger.ust30y);
  const cheapened = level.ust30yBp - previous.level.ust30yBp;
  auction.concessionBp = clamp(0.6 * auction.concessionBp + 0.1 * cheapened, -4, 4);
};

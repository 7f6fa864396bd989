import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import { jgb10yOwn } from './jgb-yield.ts';
import { type TreasuryChannels, totalTreasury } from './state/channel.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';
import { yieldClip } from './state/yield-bound.ts';
import { backstopOf } from './stress.ts';

const clipped = (channels: TreasuryChannels, opening: number): TreasuryChannels => {
  const clip = yieldClip(opening, totalTreasury(channels));
  return clip === 0 ? channels : { ...channels, noise: channels.noise + clip };
};

/** Term premium by the loss of confidence, bp on the 10-year yield. */
const confidencePremium = (state: Draft, parameters: Parameters): number =>
  (parameters.ust_conf_bp * (100 - state.treasury.confidenceIndex)) / 10;

const debtPremium = (state: Draft, parameters: Parameters): number =>
  parameters.dsir_bp_per_pp * state.treasury.debtPp + state.treasury.issuance;

/** Why the US 10-year yield stands where it stands. */
const ust10yChannels = (state: Draft, parameters: Parameters): TreasuryChannels => {
  const { treasury, jgb } = state;
  return clipped(
    {
      policy: treasury.policy + treasury.rule,
      stock: treasury.stock + treasury.purchase,
      flow: treasury.flow + treasury.threat,
      confidence: confidencePremium(state, parameters),
      debt: debtPremium(state, parameters),
      spillover: (parameters.spill_jgb_ust / 10) * jgb10yOwn(jgb, parameters),
      auction: treasury.auction10,
      noise: treasury.noise,
    },
    state.opening.ust10y,
  );
};

/** Why the US 30-year yield stands where it stands: more by term premium, less by policy, than the 10-year. */
const ust30yChannels = (state: Draft, parameters: Parameters): TreasuryChannels => {
  const { treasury, jgb } = state;
  const premium = parameters.ust_30y_beta_tp;
  return clipped(
    {
      policy: parameters.ust_30y_beta_policy * (treasury.policy + treasury.rule),
      stock: premium * (treasury.stock + treasury.purchase),
      flow: premium * (treasury.flow + treasury.threat),
      confidence: premium * confidencePremium(state, parameters),
      debt: premium * debtPremium(state, parameters),
      spillover: premium * (parameters.spill_jgb_ust / 10) * jgb10yOwn(jgb, parameters),
      auction: treasury.auction30,
      noise: 0.9 * treasury.noise,
    },
    state.opening.ust30y,
  );
};

/** Move of the US 2-year yield since the opening, bp. */
export const ust2yMove = ({ ledger }: Draft, parameters: Parameters): number => {
  const { policy, stock, flow, confidence, debt, noise } = ledger.ust10y;
  const move = parameters.ust_2y_beta_policy * policy + parameters.ust_2y_beta_tp * (stock + flow + confidence + debt);
  return move + 0.8 * noise;
};

/** Move of the 10-year yield by term premium made in America, bp. */
export const termPremiumMove = (state: Draft, parameters: Parameters): number =>
  state.treasury.stock +
  state.treasury.flow +
  state.treasury.threat +
  confidencePremium(state, parameters) +
  debtPremium(state, parameters) +
  state.treasury.auction10;

const stepFlow = ({ draft, previous, parameters, retention }: Week): void => {
  const { treasury, dealers, holdings } = draft;
  const sold = holdings.soldUsdBn;
  const over = Math.max(0, sold / parameters.stress_flow_threshold - 1);
  const amplified = 1 + (parameters.stress_mult_max - 1) * Math.min(1, dealers.stress * over);
  treasury.stock = clamp(treasury.stock + (parameters.ust_stock_bp_per_100bn * sold) / 100, -400, 400);
  treasury.flow = retention.flow * treasury.flow + (parameters.ust_flow_bp_per_100bn * sold * amplified) / 100;
  treasury.flow = clamp(treasury.flow, -800, 800);
  const backstop = backstopOf(previous, parameters);
  if (backstop === 0) return;
  const cut = parameters.fed_backstop_cut * backstop;
  treasury.flow *= 1 - cut;
  dealers.stress *= 1 - 0.5 * cut;
  if (sold > 0) draft.politics.credibilityJapan *= 1 - 0.2 * cut;
};

/**
 * Move US yields: y10 = policy + stock + flow + confidence + debt, with the flow amplified
 * when sales pass the weekly threshold into stressed dealers, and cut when the Fed steps
 * in (model card, equations 3 and 4). `jgb` has moved already.
 */
export const stepTreasuryYield = (week: Week): void => {
  const { draft, previous, impulse, noise, parameters, retention } = week;
  const { treasury, level, ledger, auction } = draft;
  treasury.policy = clamp(treasury.policy + impulse.usPolicyPath, -2_500, 2_500);
  treasury.purchase += (parameters.qe_bp_per_100bn * impulse.treasuryPurchase) / 100;
  treasury.purchase = clamp(treasury.purchase, -400, 400);
  treasury.confidenceIndex = 100 + retention.confidence * (treasury.confidenceIndex - 100) + impulse.confidence;
  treasury.confidenceIndex = clamp(treasury.confidenceIndex, 0, 150);
  treasury.debtPp = clamp(treasury.debtPp + impulse.usDebt, -100, 200);
  treasury.issuance += (parameters.ust_issuance_bp_per_100bn * impulse.issuanceShift) / 100;
  treasury.issuance = clamp(treasury.issuance, -200, 200);
  stepFlow(week);
  treasury.noise = retention.noise * treasury.noise + parameters.noise_scale * parameters.ust_vol_w * noise.treasury;
  ledger.ust10y = ust10yChannels(draft, parameters);
  ledger.ust30y = ust30yChannels(draft, parameters);
  level.ust10yBp = totalTreasury(ledger.ust10y);
  level.ust30yBp = totalTreasury(ledger.ust30y);
  const cheapened = level.ust30yBp - previous.level.ust30yBp;
  auction.concessionBp = clamp(0.6 * auction.concessionBp + 0.1 * cheapened, -4, 4);
};

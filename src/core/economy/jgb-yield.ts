import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import { totalJgb } from './state/channel.ts';
import type { Week } from './state/current-week.ts';
import type { Draft, EconomyState } from './state/economy-state.ts';
import { yieldClip } from './state/yield-bound.ts';
import { fearOf, scrambleOf } from './stress.ts';

/** Why Japanese yields stand where they stand: on the 30-year, fiscal news and supply land first. */
const writeLedger = ({ jgb, opening, ledger }: Draft, p: Parameters): void => {
  const ten = {
    policy: jgb.policy + jgb.rule,
    supply: jgb.bojStock + p.jgb_super10 * jgb.issuance,
    fiscal: p.jgb_fiscal10 * (jgb.fiscal + jgb.forced),
    haven: jgb.haven,
    spillover: jgb.spillover10,
    auction: p.jgb_super10 * jgb.auction,
    noise: jgb.noise,
  };
  const thirty = {
    policy: p.jgb30_beta * ten.policy,
    supply: p.jgb30_boj_beta * jgb.bojStock + jgb.issuance,
    fiscal: jgb.fiscal + jgb.forced,
    haven: p.jgb30_beta * jgb.haven,
    spillover: jgb.spillover30,
    auction: jgb.auction,
    noise: p.jgb30_beta * jgb.noise,
  };
  ten.noise += yieldClip(opening.jgb10y, totalJgb(ten));
  thirty.noise += yieldClip(opening.jgb30y, totalJgb(thirty));
  ledger.jgb10y = ten;
  ledger.jgb30y = thirty;
};

/** Move of the 10-year JGB yield for reasons made in Japan, bp: policy, supply, fiscal news and auctions. */
export const jgb10yOwn = (jgb: EconomyState['jgb'], parameters: Parameters): number =>
  jgb.policy +
  jgb.rule +
  jgb.bojStock +
  parameters.jgb_super10 * (jgb.issuance + jgb.auction) +
  parameters.jgb_fiscal10 * (jgb.fiscal + jgb.forced);

/** Move of the 30-year JGB yield for reasons made in Japan, forced sales apart, bp. */
const own30y = (jgb: EconomyState['jgb'], parameters: Parameters): number =>
  parameters.jgb30_beta * (jgb.policy + jgb.rule) +
  parameters.jgb30_boj_beta * jgb.bojStock +
  jgb.issuance +
  jgb.fiscal +
  jgb.auction;

/** Surprises of the Bank of Japan, what tariffs on Japan make markets expect of it, purchases, supply and fiscal news. */
const stepPolicy = ({ draft, previous, impulse, parameters }: Week): void => {
  const { jgb, tariff } = draft;
  const tariffs = parameters.boj_tariff_bp * (tariff.averageOnJapan - previous.tariff.averageOnJapan);
  const cap = parameters.jgb_cap_pass * impulse.capMove + parameters.jgb_cap_surprise * impulse.capUnexpected;
  jgb.policy = clamp(jgb.policy + parameters.boj_pass * impulse.bojSurprise + cap + tariffs, -1_500, 1_500);
  const purchasePercentOfGdp = (100 * impulse.bojPurchase) / parameters.gdp_jp_jpytn;
  jgb.bojStock = clamp(jgb.bojStock + parameters.jgb_qe * purchasePercentOfGdp, -300, 300);
  const taper = (parameters.jgb_taper * impulse.bojTaper) / 100;
  jgb.issuance = clamp(jgb.issuance + taper - parameters.jgb_issue * impulse.jgbIssuance, -400, 400);
  jgb.unfunded = clamp(jgb.unfunded + impulse.unfunded, -200, 200);
  jgb.fiscal = clamp(jgb.fiscal + parameters.jgb_fiscal * impulse.unfunded, -400, 1_000);
};

/**
 * Leveraged holders sell into a jump (the gilt market of September 2022): beyond
 * `jgb_forced_trigger` bp in a week they add in proportion to their size, up to
 * `jgb_forced_cap` bp in all; central-bank buying ends it.
 */
const stepForced = ({ draft, previous, impulse, parameters, retention }: Week): void => {
  const { jgb, dealers } = draft;
  const calmed = clamp(impulse.bojPurchase / parameters.jgb_calm_jpytn, 0, 1);
  jgb.forced *= retention.forced * (1 - calmed);
  const jump = own30y(jgb, parameters) - own30y(previous.jgb, parameters);
  if (jump <= parameters.jgb_forced_trigger || dealers.leveragedHolders === 0) return;
  const excess = jump - parameters.jgb_forced_trigger;
  const wanted = parameters.jgb_forced_gain * dealers.leveragedHolders * excess * (1 - calmed);
  jgb.forced += clamp(wanted, 0, Math.max(0, parameters.jgb_forced_cap - jump - jgb.forced));
  dealers.leveragedHolders *= 0.8;
};

/**
 * A loop of confidence, not of arithmetic (average maturity is about nine years): a 30-year
 * yield above `jgb_doom`, unfunded easing and a weak auction add a few bp a week until
 * issuance is cut, the central bank buys, or the policy is reversed.
 */
const stepDoomLoop = ({ draft, impulse, parameters }: Week): void => {
  const { jgb, opening, level } = draft;
  const yield30y = opening.jgb30y + level.jgb30yBp / 100;
  const isAnswered = impulse.jgbIssuance < 0 || impulse.bojPurchase > 0 || impulse.unfunded < 0;
  const isIgnited = yield30y > parameters.jgb_doom && jgb.unfunded > 0 && jgb.weakAuctionWeeks > 0;
  if (isAnswered || jgb.unfunded <= 0) jgb.isDoomLoop = 0;
  else if (isIgnited) jgb.isDoomLoop = 1;
  if (jgb.isDoomLoop === 1) jgb.fiscal = clamp(jgb.fiscal + parameters.jgb_doom_bp_per_w, -400, 1_000);
  if (jgb.weakAuctionWeeks > 0) jgb.weakAuctionWeeks -= 1;
};

const stepSpillover = ({ draft, previous, parameters }: Week): void => {
  const { jgb } = draft;
  const share = parameters.spill_ust_jgb / 10;
  const common = previous.treasury.noise + previous.treasury.haven; // fear moves both markets on the same days
  const received = (parameters.spill_jgb_ust / 10) * jgb10yOwn(previous.jgb, parameters);
  jgb.spillover10 = clamp(share * (previous.level.ust10yBp - common - received), -150, 150);
  const received30 = parameters.ust_30y_beta_tp * received;
  const common30 = 0.9 * previous.treasury.noise + parameters.ust_30y_beta_policy * previous.treasury.haven;
  jgb.spillover30 = clamp(share * (previous.level.ust30yBp - common30 - received30), -150, 150);
};

/** Move JGB yields: policy, supply and fiscal news (model card, equation 7), and last week's US move. */
export const stepJgbYield = (week: Week): void => {
  const { draft, previous, noise, parameters, retention } = week;
  const { jgb, level, ledger, holdings } = draft;
  stepPolicy(week);
  stepDoomLoop(week);
  stepForced(week);
  stepSpillover(week);
  jgb.noise = retention.noise * jgb.noise + parameters.noise_scale * parameters.jgb_vol_w * noise.jgb;
  const news = own30y(jgb, parameters) - own30y(previous.jgb, parameters);
  holdings.repatriationDue = clamp(holdings.repatriationDue + (parameters.jp_repat / 10) * news, -200, 200);
  jgb.haven = (parameters.jgb_riskoff_bp / 10) * fearOf(draft) * (1 - scrambleOf(draft));
  writeLedger(draft, parameters);
  level.jgb10yBp = totalJgb(ledger.jgb10y);
  level.jgb30yBp = totalJgb(ledger.jgb30y);
};

import type { Parameters } from '../../schema/parameter.ts';
import { exp, log } from '../numeric/elementary.ts';
import { clamp } from '../numeric/rounding.ts';
import { totalYen, type YenChannels } from './state/channel.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';
import { vixOf } from './stress.ts';
import { termPremiumMove } from './treasury-yield.ts';

const LOWEST = 50;
const HIGHEST = 400;

/**
 * Fear strengthens the yen until dealers are full: then the scramble for dollars turns the
 * sign (9-18 March 2020: VIX +22, dollar +5.6 %; O), unless a swap line is open.
 */
const riskOff = (state: Draft, parameters: Parameters): number => {
  const { stress, swapLine } = state.dealers;
  const scramble = 1.5 * clamp((stress - 0.7) / 0.2, 0, 1) * (1 - swapLine);
  const fear = clamp(vixOf(state) - state.opening.vix, -20, 60);
  return (parameters.fx_riskoff / 10) * fear * (1 - scramble);
};

/** Why the dollar stands where it stands: the reason for which a yield moved decides the yen's sign. */
const usdjpyChannels = (state: Draft, parameters: Parameters): YenChannels => {
  const { treasury, jgb, fx, opening } = state;
  const perBp = parameters.fx_spread / 100;
  const channels: YenChannels = {
    policyUs: perBp * (treasury.policy + treasury.rule + treasury.purchase),
    policyJapan: fx.signal - perBp * (jgb.policy + jgb.rule + jgb.bojStock),
    termPremium: (parameters.fx_tp / 100) * termPremiumMove(state, parameters),
    fiscalJapan: (parameters.fx_jfiscal / 10) * (jgb.fiscal + jgb.forced),
    riskOff: riskOff(state, parameters),
    intervention: fx.alone + fx.joint + fx.rateCheck,
    talk: fx.talk,
    accord: fx.accord,
    carry: fx.carry,
    repatriation: fx.repatriation,
    noise: fx.noise,
  };
  const total = totalYen(channels);
  if (total > -25 && total < 25 && opening.usdjpy > 70 && opening.usdjpy < 300) return channels;
  const bounded = clamp(total, 100 * log(LOWEST / opening.usdjpy), 100 * log(HIGHEST / opening.usdjpy));
  return { ...channels, noise: channels.noise + (bounded - total) };
};

/** Yen a dollar at the end of last week, while this week's rate is not yet worked out. */
export const usdjpyBefore = ({ opening, level }: Draft): number => opening.usdjpy * exp(level.usdjpyLog / 100);

/**
 * Log percent by which the dollar moves when JPY tn of yen are bought (negative for a
 * fall). `fx_interv` is the mean over three episodes of mean size `fx_interv_ref_jpytn`;
 * larger sums move it less each: -.49 a trillion at 2.8, -.41 at 5.6, -.31 at 9.8 (O).
 */
export const interventionEffect = (boughtJpyTn: number, parameters: Parameters): number => {
  const half = parameters.fx_interv_half_jpytn;
  const scale = 1 + parameters.fx_interv_ref_jpytn / half;
  return (parameters.fx_interv * boughtJpyTn * scale) / (1 + Math.abs(boughtJpyTn) / half);
};

const stepIntervention = ({ draft, impulse, parameters, retention }: Week): void => {
  const { fx } = draft;
  fx.alone = retention.intervention * fx.alone + interventionEffect(impulse.interventionAlone, parameters);
  const together = parameters.fx_interv_joint * interventionEffect(impulse.interventionJoint, parameters);
  fx.joint = clamp(retention.joint * fx.joint + together, -40, 40);
  fx.rateCheck *= retention.intervention;
  for (let n = impulse.rateCheckAlone + impulse.rateCheckJoint; n > 0; n--) {
    const strength = n > impulse.rateCheckAlone ? 1 : parameters.fx_ratecheck_alone;
    fx.rateCheck += (parameters.fx_ratecheck * strength) / (1 << Math.min(20, fx.rateChecks));
    fx.rateChecks += 1;
  }
};

const stepWords = ({ draft, impulse, parameters, retention }: Week): void => {
  const { fx } = draft;
  const unexpected = impulse.bojSurprise + impulse.capUnexpected;
  fx.signal = clamp(retention.signal * fx.signal + (parameters.fx_boj25 * unexpected) / 25, -40, 40);
  const said = parameters.fx_talk_us * impulse.talkUs + parameters.fx_talk_jp * impulse.talkJapan;
  fx.talk = clamp(retention.talk * fx.talk + said, -6, 6);
  const agreed = parameters.fx_accord * clamp(impulse.accord, -2, 2);
  fx.accord += parameters.fx_accord_jump * agreed;
  fx.accordPending += (1 - parameters.fx_accord_jump) * agreed;
  const drift = parameters.fx_accord_speed * fx.accordPending;
  fx.accord += drift;
  fx.accordPending -= drift;
};

/**
 * Carry unwind: when the yen gains more than `carry_trigger` percent in a week, leveraged
 * positions are closed in proportion to their size; the yen and the VIX overshoot and the
 * position shrinks (July-August 2024). It is rebuilt slowly.
 */
const stepCarry = ({ draft, previous, impulse, parameters, retention }: Week): void => {
  const { fx, dealers, opening, ledger } = draft;
  fx.carry *= retention.carry;
  dealers.carry = opening.carry + retention.carry * (dealers.carry - opening.carry);
  ledger.usdjpy = usdjpyChannels(draft, parameters);
  const gain = previous.level.usdjpyLog - totalYen(ledger.usdjpy);
  const unwind = dealers.carry * clamp((gain - parameters.carry_trigger) / 2, 0, 1);
  if (unwind <= 0) return;
  fx.carry -= parameters.carry_extra * unwind;
  if (impulse.volatility === 0) dealers.vixExcess += parameters.carry_vix * unwind;
  dealers.carry *= 1 - parameters.carry_loss * unwind;
  ledger.usdjpy = usdjpyChannels(draft, parameters);
};

/**
 * Move the dollar against the yen, in log percent (model card, equation 6): policy
 * spread, term premium, Japan's fiscal premium, fear, intervention, words, carry, flows.
 */
export const stepExchangeRate = (week: Week): void => {
  const { draft, noise, parameters, retention } = week;
  const { fx, level, ledger } = draft;
  stepIntervention(week);
  stepWords(week);
  fx.noise = retention.noise * fx.noise + parameters.noise_scale * parameters.fx_vol_w * noise.usdjpy;
  stepCarry(week);
  level.usdjpyLog = totalYen(ledger.usdjpy);
};

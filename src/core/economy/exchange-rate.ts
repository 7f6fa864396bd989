import type { Parameters } from '../../schema/parameter.ts';
import { exp, log } from '../numeric/elementary.ts';
import { clamp } from '../numeric/rounding.ts';
import { totalYen } from './state/channel.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';
import { fearOf, scrambleOf } from './stress.ts';
import { fedPathMove, termPremiumMove } from './treasury-yield.ts';

const LOWEST = 50;
const HIGHEST = 400;
const FULL_SIGNAL_JPYTN = 0.1; // a joint intervention of this size is no token

/** Fear strengthens the yen until the scramble for dollars turns the sign (9-18 March 2020: VIX +22, dollar +5.6 %; O). */
const riskOff = (draft: Draft, p: Parameters): number =>
  (p.fx_riskoff / 10) * fearOf(draft) * (1 - 1.5 * scrambleOf(draft));

/** US term premium as far as it is doubt, bp: what full dealers make of sales for dollars is a want of cash. */
const doubtMove = (draft: Draft): number => termPremiumMove(draft) - scrambleOf(draft) * draft.treasury.flow;

/** Why the dollar stands where it stands: the reason for which a yield moved decides the yen's sign. */
const writeLedger = (draft: Draft, p: Parameters): void => {
  const { treasury, jgb, fx, opening } = draft;
  const perBp = p.fx_spread / 100;
  const channels = {
    policyUs: perBp * (fedPathMove(draft, p) + treasury.purchase),
    policyJapan: fx.signal - perBp * (jgb.policy + jgb.rule + jgb.bojStock),
    termPremium: (p.fx_tp / 100) * doubtMove(draft),
    fiscalJapan: (p.fx_jfiscal / 10) * (jgb.fiscal + jgb.forced),
    riskOff: riskOff(draft, p),
    intervention: fx.alone + fx.joint + fx.rateCheck,
    talk: fx.talk,
    accord: fx.accord,
    carry: fx.carry,
    repatriation: fx.repatriation,
    noise: fx.noise,
  };
  draft.ledger.usdjpy = channels;
  const total = totalYen(channels);
  if (total > -25 && total < 25 && opening.usdjpy > 70 && opening.usdjpy < 300) return;
  channels.noise += clamp(total, 100 * log(LOWEST / opening.usdjpy), 100 * log(HIGHEST / opening.usdjpy)) - total;
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

/** A signal worth a rate check, half as much each time that one is given. */
const signal = (fx: Draft['fx'], strength: number, p: Parameters): void => {
  fx.rateCheck += (p.fx_ratecheck * strength) / (1 << Math.min(20, fx.rateChecks));
  fx.rateChecks += 1;
};

/** Intervention and rate checks. The United States joining is itself a signal, whatever the sum (17 June 1998). */
const stepIntervention = ({ draft, impulse, parameters: p, retention }: Week): void => {
  const { fx } = draft;
  fx.alone = retention.intervention * fx.alone + interventionEffect(impulse.interventionAlone, p);
  const together = p.fx_interv_joint * interventionEffect(impulse.interventionJoint, p);
  fx.joint = clamp(retention.joint * fx.joint + together, -40, 40);
  fx.rateCheck *= retention.intervention;
  if (impulse.interventionJoint !== 0) signal(fx, clamp(impulse.interventionJoint / FULL_SIGNAL_JPYTN, -1, 1), p);
  for (let n = impulse.rateCheckJoint; n > 0; n--) signal(fx, 1, p);
  for (let n = impulse.rateCheckAlone; n > 0; n--) signal(fx, p.fx_ratecheck_alone, p);
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
  writeLedger(draft, parameters);
  const gain = previous.level.usdjpyLog - totalYen(ledger.usdjpy);
  const unwind = dealers.carry * clamp((gain - parameters.carry_trigger) / 2, 0, 1);
  if (unwind <= 0) return;
  fx.carry -= parameters.carry_extra * unwind;
  if (impulse.volatility === 0) dealers.vixExcess += parameters.carry_vix * unwind;
  dealers.carry *= 1 - parameters.carry_loss * unwind;
  writeLedger(draft, parameters);
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

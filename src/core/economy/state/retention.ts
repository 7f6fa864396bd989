import type { Parameters } from '../../../schema/parameter.ts';
import { pow } from '../../numeric/elementary.ts';

/** What is left after a week of something with this half-life in weeks. */
const kept = (halfLifeWeeks: number): number => pow(0.5, 1 / halfLifeWeeks);

const computeRetention = (p: Parameters) => ({
  flow: kept(p.ust_flow_halflife_w),
  threat: kept(p.ust_threat_halflife_w),
  confidence: kept(p.conf_halflife_w),
  auction: kept(p.auc_halflife_w),
  vix: kept(p.vix_halflife_w),
  vixTariff: kept(p.vix_tariff_halflife_w),
  forced: kept(p.jgb_forced_halflife_w),
  intervention: kept(p.fx_interv_hl),
  joint: kept(p.fx_joint_halflife_w),
  signal: kept(p.fx_signal_halflife_w),
  talk: kept(p.fx_talk_halflife_w),
  repatriation: kept(p.fx_repat_halflife_w),
  carry: kept(p.carry_halflife_w),
  tariffNews: kept(p.eq_tariff_halflife_w),
  mood: kept(p.appr_halflife_w),
  trust: kept(p.trust_halflife_w),
  credibility: kept(p.cred_halflife_w),
  fedPresence: kept(p.fed_backstop_hold_w),
  fright: kept(p.jp_flight_halflife_w),
  independence: kept(p.fed_indep_halflife_w),
  noise: kept(p.noise_halflife_w),
});

/** Shares kept from one week to the next, one for each thing that fades. */
export type Retention = ReturnType<typeof computeRetention>;

const known = new WeakMap<Parameters, Retention>();

/** Convert the half-lives to weekly shares, once for each parameter set. */
export const retentionOf = (parameters: Parameters): Retention => {
  const found = known.get(parameters);
  if (found !== undefined) return found;
  const computed = computeRetention(parameters);
  known.set(parameters, computed);
  return computed;
};

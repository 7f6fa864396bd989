import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import type { Week } from './state/current-week.ts';

/** What is still threatened, pp, once the week's words and deeds are counted; never below removing what is in force. */
export const outstanding = (threat: number, announced: number, executed: number, inForce: number): number => {
  const said = threat + announced;
  const done = said > 0 ? clamp(executed, 0, said) : clamp(executed, said, 0);
  return clamp(said - done, -inForce, 300);
};

/** A threat is believed in the measure of the speaker's record: `stated` scaled by credibility against the opening. */
const believed = (stated: number, credibility: number, parameters: Parameters): number =>
  clamp((stated * credibility) / parameters.cred_open, 0, 1);

/** Hear the threats of tariffs: the first word starts the clock. */
export const hearThreats = ({ draft, impulse, parameters }: Week): void => {
  const { tariff, politics } = draft;
  if (impulse.threatCredibility > 0) {
    const heard = believed(impulse.threatCredibility, politics.credibilityUs, parameters);
    tariff.threatCredibility = Math.max(tariff.threatCredibility, heard);
    if (tariff.threatWeeks === 0) tariff.threatWeeks = parameters.threat_window_w;
  }
  if (impulse.japanThreatCredibility > 0) {
    const heard = believed(impulse.japanThreatCredibility, politics.credibilityJapan, parameters);
    tariff.japanThreatCredibility = Math.max(tariff.japanThreatCredibility, heard);
    if (tariff.japanThreatWeeks === 0) tariff.japanThreatWeeks = parameters.threat_window_w;
  }
};

/** Reward a threat carried out: the rate went up by part of what had been announced. */
export const rewardKept = ({ draft, previous, impulse, parameters }: Week): void => {
  const { politics } = draft;
  const { threatAutos, threatSteel, threatOther, japanThreat } = previous.tariff;
  const isKeptByUs =
    (threatAutos > 0 && impulse.usAutos > 0) ||
    (threatSteel > 0 && impulse.usSteel > 0) ||
    (threatOther > 0 && impulse.usOther > 0);
  if (isKeptByUs) politics.credibilityUs = clamp(politics.credibilityUs + parameters.cred_kept, 0, 1);
  if (japanThreat > 0 && impulse.japanTariff > 0)
    politics.credibilityJapan = clamp(politics.credibilityJapan + parameters.cred_kept, 0, 1);
};

/** How loud a threat was, 0-1, by how far it was believed. */
const loudness = (credibility: number): number => Math.min(1, 2 * credibility);

const expireUsThreat = ({ draft, parameters }: Week): void => {
  const { tariff, politics } = draft;
  const isOver = tariff.threatAutos === 0 && tariff.threatSteel === 0 && tariff.threatOther === 0;
  tariff.threatWeeks = isOver ? 0 : Math.max(0, tariff.threatWeeks - 1);
  if (tariff.threatWeeks > 0) return;
  const isBluff = tariff.threatAutos > 0 || tariff.threatSteel > 0 || tariff.threatOther > 0;
  if (isBluff) politics.credibilityUs *= 1 - parameters.bluff * loudness(tariff.threatCredibility);
  tariff.threatAutos = tariff.threatSteel = tariff.threatOther = tariff.threatCredibility = 0;
};

const expireJapanThreat = ({ draft, parameters }: Week): void => {
  const { tariff, politics } = draft;
  tariff.japanThreatWeeks = tariff.japanThreat === 0 ? 0 : Math.max(0, tariff.japanThreatWeeks - 1);
  if (tariff.japanThreatWeeks > 0) return;
  if (tariff.japanThreat > 0)
    politics.credibilityJapan *= 1 - parameters.bluff * loudness(tariff.japanThreatCredibility);
  tariff.japanThreat = tariff.japanThreatCredibility = 0;
};

/**
 * Let threats of more tariffs age: one unexecuted `threat_window_w` weeks after the first word
 * costs its maker the share `bluff` of its credibility, by how loud it was; one withdrawn in time costs nothing.
 */
export const expireThreats = (week: Week): void => {
  expireUsThreat(week);
  expireJapanThreat(week);
};

/** Sales in a week, $bn, that count as carrying out a threat to sell. */
const KEPT_FROM_USD_BN = 10;

/**
 * Hear a threat to sell Treasuries. What is said counts by the record of who says it, moves
 * the yield in that measure, and must be kept by selling within `threat_window_w` weeks of
 * the first word, in a later week than it; otherwise it was a bluff and costs credibility by how loud it was.
 */
export const stepTreasuryThreat = ({ draft, impulse, parameters, retention }: Week): void => {
  const { tariff, politics, holdings, treasury } = draft;
  const wasOutstanding = tariff.treasuryThreatWeeks > 0;
  treasury.threat *= retention.threat;
  if (impulse.treasuryThreat > 0) {
    const believed = clamp((impulse.treasuryThreat * politics.credibilityJapan) / parameters.cred_open, 0, 1);
    treasury.threat = Math.max(treasury.threat, parameters.ust_threat_bp * believed);
    tariff.treasuryThreat = Math.max(tariff.treasuryThreat, believed);
    if (tariff.treasuryThreatWeeks === 0) tariff.treasuryThreatWeeks = parameters.threat_window_w;
  }
  if (tariff.treasuryThreatWeeks === 0) return;
  if (wasOutstanding && holdings.soldUsdBn >= KEPT_FROM_USD_BN) {
    politics.credibilityJapan = clamp(politics.credibilityJapan + parameters.cred_kept, 0, 1);
    tariff.treasuryThreat = tariff.treasuryThreatWeeks = 0;
    return;
  }
  tariff.treasuryThreatWeeks = Math.max(0, tariff.treasuryThreatWeeks - 1);
  if (tariff.treasuryThreatWeeks > 0) return;
  politics.credibilityJapan *= 1 - parameters.bluff * loudness(tariff.treasuryThreat);
  tariff.treasuryThreat = 0;
};

import type { Parameters } from '../../schema/parameter.ts';
import { log } from '../numeric/elementary.ts';
import { clamp } from '../numeric/rounding.ts';
import type { Week } from './current-week.ts';
import type { Draft, EconomyState } from './state.ts';

/** What is still threatened, pp, once the week's words and deeds are counted; never below removing what is in force. */
const outstanding = (threat: number, announced: number, executed: number, inForce: number): number => {
  const said = threat + announced;
  const done = said > 0 ? clamp(executed, 0, said) : clamp(executed, said, 0);
  return clamp(said - done, -inForce, 300);
};

const setRates = ({ draft, impulse }: Week): void => {
  const tariff = draft.tariff;
  tariff.threatAutos = outstanding(tariff.threatAutos, impulse.threatAutos, impulse.usAutos, tariff.usAutos);
  tariff.threatSteel = outstanding(tariff.threatSteel, impulse.threatSteel, impulse.usSteel, tariff.usSteel);
  tariff.threatOther = outstanding(tariff.threatOther, impulse.threatOther, impulse.usOther, tariff.usOther);
  tariff.japanThreat = outstanding(tariff.japanThreat, impulse.japanThreat, impulse.japanTariff, tariff.japan);
  tariff.usAutos = clamp(tariff.usAutos + impulse.usAutos, 0, 300);
  tariff.usSteel = clamp(tariff.usSteel + impulse.usSteel, 0, 300);
  tariff.usOther = clamp(tariff.usOther + impulse.usOther, 0, 300);
  tariff.usGlobal = clamp(tariff.usGlobal + impulse.usGlobal, -20, 200);
  tariff.japan = clamp(tariff.japan + impulse.japanTariff, 0, 300);
};

/** Log of the change in what a buyer pays if the tariff is passed on in full. */
const dutyLog = (rate: number, opening: number): number => (rate === opening ? 0 : log((100 + rate) / (100 + opening)));

/** Recompute the logs of those rates that moved this week. */
const setDuties = ({ draft, previous }: Week): void => {
  const { tariff, opening } = draft;
  const before = previous.tariff;
  if (tariff.usAutos !== before.usAutos) tariff.dutyAutos = dutyLog(tariff.usAutos, opening.tariffAutos);
  if (tariff.usSteel !== before.usSteel) tariff.dutySteel = dutyLog(tariff.usSteel, opening.tariffSteel);
  if (tariff.usOther !== before.usOther) tariff.dutyOther = dutyLog(tariff.usOther, opening.tariffOther);
  if (tariff.usGlobal !== before.usGlobal) tariff.dutyWorld = dutyLog(tariff.usGlobal, 0);
  if (tariff.japan !== before.japan) tariff.dutyExports = dutyLog(tariff.japan, 0);
};

/** A threat is believed in the measure of the speaker's record: `stated` scaled by credibility against the opening. */
const believed = (stated: number, credibility: number, parameters: Parameters): number =>
  clamp((stated * credibility) / parameters.cred_open, 0, 1);

const hearThreats = ({ draft, impulse, parameters }: Week): void => {
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
const rewardKept = ({ draft, previous, impulse, parameters }: Week): void => {
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

const expireUsThreat = ({ draft, parameters }: Week): void => {
  const { tariff, politics } = draft;
  const isOver = tariff.threatAutos === 0 && tariff.threatSteel === 0 && tariff.threatOther === 0;
  tariff.threatWeeks = isOver ? 0 : Math.max(0, tariff.threatWeeks - 1);
  if (tariff.threatWeeks > 0) return;
  const isBluff = tariff.threatAutos > 0 || tariff.threatSteel > 0 || tariff.threatOther > 0;
  if (isBluff) politics.credibilityUs *= 1 - parameters.bluff;
  tariff.threatAutos = tariff.threatSteel = tariff.threatOther = tariff.threatCredibility = 0;
};

const expireJapanThreat = ({ draft, parameters }: Week): void => {
  const { tariff, politics } = draft;
  tariff.japanThreatWeeks = tariff.japanThreat === 0 ? 0 : Math.max(0, tariff.japanThreatWeeks - 1);
  if (tariff.japanThreatWeeks > 0) return;
  if (tariff.japanThreat > 0) politics.credibilityJapan *= 1 - parameters.bluff;
  tariff.japanThreat = tariff.japanThreatCredibility = 0;
};

const average = ({ draft, parameters }: Week): void => {
  const { tariff, opening } = draft;
  const expected = parameters.eq_threat_share * tariff.threatCredibility;
  const autos = tariff.usAutos - opening.tariffAutos + expected * tariff.threatAutos;
  const steel = tariff.usSteel - opening.tariffSteel + expected * tariff.threatSteel;
  const other = tariff.usOther - opening.tariffOther + expected * tariff.threatOther;
  const { autoShare, steelShare } = opening;
  tariff.averageOnJapan = autoShare * autos + steelShare * steel + (1 - autoShare - steelShare) * other;
  tariff.averageUs = tariff.usGlobal + parameters.us_import_share_jp * tariff.averageOnJapan;
};

/**
 * Put tariffs in force, keep account of threats, and average both by trade. An unexecuted
 * threat of more tariffs expires `threat_window_w` weeks after the first word and costs its
 * maker the share `bluff` of its credibility; one withdrawn in time costs nothing.
 */
export const stepTariff = (week: Week): void => {
  rewardKept(week);
  setRates(week);
  setDuties(week);
  hearThreats(week);
  expireUsThreat(week);
  expireJapanThreat(week);
  average(week);
};

/** The average US tariff on Japan in force against the opening, pp, without what is only expected. */
export const tariffOnJapanInForce = ({ tariff, opening }: EconomyState | Draft): number =>
  opening.autoShare * (tariff.usAutos - opening.tariffAutos) +
  opening.steelShare * (tariff.usSteel - opening.tariffSteel) +
  (1 - opening.autoShare - opening.steelShare) * (tariff.usOther - opening.tariffOther);

import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import type { Impulse } from './impulse.ts';
import type { Draft, EconomyState } from './state.ts';

/** What is still threatened, pp, once the week's words and deeds are counted; never below removing what is in force. */
const outstanding = (threat: number, announced: number, executed: number, inForce: number): number => {
  const said = threat + announced;
  const done = said > 0 ? clamp(executed, 0, said) : clamp(executed, said, 0);
  return clamp(said - done, -inForce, 300);
};

const setRates = (draft: Draft, impulse: Readonly<Impulse>): void => {
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

/** A threat is believed in the measure of the speaker's record: `stated` scaled by credibility against the opening. */
const believed = (stated: number, credibility: number, parameters: Parameters): number =>
  clamp((stated * credibility) / parameters.cred_open, 0, 1);

const renewThreats = (draft: Draft, impulse: Readonly<Impulse>, parameters: Parameters): void => {
  const { tariff, politics } = draft;
  if (impulse.threatAutos > 0 || impulse.threatSteel > 0 || impulse.threatOther > 0) {
    tariff.threatCredibility = believed(impulse.threatCredibility, politics.credibilityUs, parameters);
    tariff.threatWeeks = parameters.threat_window_w;
  } else if (tariff.threatWeeks === 0 && impulse.threatCredibility > 0) {
    tariff.threatCredibility = impulse.threatCredibility;
    tariff.threatWeeks = parameters.threat_window_w;
  }
  if (impulse.japanThreat > 0) {
    tariff.japanThreatCredibility = believed(impulse.japanThreatCredibility, politics.credibilityJapan, parameters);
    tariff.japanThreatWeeks = parameters.threat_window_w;
  }
};

const expire = (draft: Draft, parameters: Parameters): void => {
  const { tariff, politics } = draft;
  if (tariff.threatWeeks > 0 && --tariff.threatWeeks <= 0) {
    const isBluff = tariff.threatAutos > 0 || tariff.threatSteel > 0 || tariff.threatOther > 0;
    if (isBluff) politics.credibilityUs *= 1 - parameters.bluff;
    tariff.threatAutos = tariff.threatSteel = tariff.threatOther = tariff.threatCredibility = 0;
    tariff.threatWeeks = 0;
  }
  if (tariff.japanThreatWeeks > 0 && --tariff.japanThreatWeeks <= 0) {
    if (tariff.japanThreat > 0) politics.credibilityJapan *= 1 - parameters.bluff;
    tariff.japanThreat = tariff.japanThreatCredibility = tariff.japanThreatWeeks = 0;
  }
};

const average = (draft: Draft, parameters: Parameters): void => {
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
 * threat of more tariffs expires after `threat_window_w` weeks and costs its maker the
 * share `bluff` of its credibility; one withdrawn in time costs nothing.
 */
export const stepTariff = (draft: Draft, impulse: Readonly<Impulse>, parameters: Parameters): void => {
  setRates(draft, impulse);
  renewThreats(draft, impulse, parameters);
  expire(draft, parameters);
  average(draft, parameters);
};

/** The average US tariff on Japan in force against the opening, pp, without what is only expected. */
export const tariffOnJapanInForce = ({ tariff, opening }: EconomyState | Draft): number =>
  opening.autoShare * (tariff.usAutos - opening.tariffAutos) +
  opening.steelShare * (tariff.usSteel - opening.tariffSteel) +
  (1 - opening.autoShare - opening.steelShare) * (tariff.usOther - opening.tariffOther);

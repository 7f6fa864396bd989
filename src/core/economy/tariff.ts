import type { Parameters } from '../../schema/parameter.ts';
import { log } from '../numeric/elementary.ts';
import { clamp } from '../numeric/rounding.ts';
import type { Week } from './state/current-week.ts';
import type { Draft, EconomyState } from './state/economy-state.ts';
import { expireThreats, hearThreats, outstanding, rewardKept } from './threat.ts';

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

const average = ({ draft, parameters }: Week): void => {
  const { tariff, opening } = draft;
  const expected = parameters.eq_threat_share * tariff.threatCredibility;
  const autos = tariff.usAutos - opening.tariffAutos + expected * tariff.threatAutos;
  const steel = tariff.usSteel - opening.tariffSteel + expected * tariff.threatSteel;
  const other = tariff.usOther - opening.tariffOther + expected * tariff.threatOther;
  const { autoShare, steelShare } = opening;
  tariff.averageOnJapan = autoShare * autos + steelShare * steel + (1 - autoShare - steelShare) * other;
  const carWeight = parameters.nky_autos_weight;
  const otherWeight = (1 - autoShare * carWeight) / (1 - autoShare);
  tariff.burdenOnJapan =
    carWeight * autoShare * autos + otherWeight * (steelShare * steel + (1 - autoShare - steelShare) * other);
  tariff.averageUs = tariff.usGlobal + parameters.us_import_share_jp * tariff.averageOnJapan;
};

/** Put tariffs in force, keep account of threats, and average both by trade. */
export const stepTariff = (week: Week): void => {
  rewardKept(week);
  setRates(week);
  setDuties(week);
  hearThreats(week);
  expireThreats(week);
  average(week);
};

/** The average US tariff on Japan in force against the opening, pp, without what is only expected. */
export const tariffOnJapanInForce = ({ tariff, opening }: EconomyState | Draft): number =>
  opening.autoShare * (tariff.usAutos - opening.tariffAutos) +
  opening.steelShare * (tariff.usSteel - opening.tariffSteel) +
  (1 - opening.autoShare - opening.steelShare) * (tariff.usOther - opening.tariffOther);

/** The average effective US tariff in force against the opening, pp. */
export const usTariffInForce = (state: Draft, parameters: Parameters): number =>
  state.tariff.usGlobal + parameters.us_import_share_jp * tariffOnJapanInForce(state);

import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import { MACRO_WEEKS } from './macro.ts';
import { totalEquity } from './state/channel.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';
import { tariffOnJapanInForce } from './tariff.ts';

/** What the economy is worth to the US government at the polls, points. */
const usVerdict = (draft: Draft, p: Parameters): number =>
  p.appr_infl * draft.macro.usInflation +
  p.appr_gdp * draft.macro.usOutput +
  (p.appr_equity * totalEquity(draft.ledger.sp500)) / 10 +
  (p.appr_mortgage * draft.level.ust10yBp) / 100 +
  (p.appr_confidence * (draft.treasury.confidenceIndex - 100)) / 10 +
  p.appr_exports * (draft.report.exportsToJapan - draft.opening.exportsToJapan);

/** The same in Japan, where carmakers' wages, the dignity of tariffs and what the reserves have lost count. */
const japanVerdict = (draft: Draft, p: Parameters): number =>
  p.appr_infl * draft.macro.japanInflation +
  p.appr_gdp * draft.macro.japanOutput +
  (p.appr_equity * totalEquity(draft.ledger.nikkei)) / 10 +
  (p.appr_mortgage * draft.level.jgb10yBp) / 100 +
  p.appr_carmaker * (draft.report.carmakerProfit - draft.opening.carmakerProfit) +
  p.appr_tariff * tariffOnJapanInForce(draft) +
  (p.appr_loss * draft.report.holdingsLoss) / 10;

const stepApproval = ({ draft, impulse, parameters: p, retention }: Week): void => {
  const { politics } = draft;
  politics.moodUs = clamp(retention.mood * politics.moodUs + impulse.approvalUs, -100, 100);
  politics.moodJapan = clamp(retention.mood * politics.moodJapan + impulse.approvalJapan, -100, 100);
  if (draft.week % MACRO_WEEKS !== 0) return;
  politics.economyUs += p.appr_speed * (clamp(usVerdict(draft, p), -30, 30) - politics.economyUs);
  politics.economyJapan += p.appr_speed * (clamp(japanVerdict(draft, p), -30, 30) - politics.economyJapan);
};

/** Trust falls with new tariffs, threats and sales, and returns slowly to the opening level. */
const stepTrust = ({ draft, previous, impulse, parameters: p, retention }: Week): void => {
  const { politics, opening, tariff, holdings } = draft;
  const onJapan = tariffOnJapanInForce(draft) - tariffOnJapanInForce(previous);
  const onAmerica = tariff.japan - previous.tariff.japan;
  const threatened =
    impulse.treasuryThreat +
    (impulse.threatAutos + impulse.threatSteel + impulse.threatOther > 0 ? impulse.threatCredibility : 0) +
    (impulse.japanThreat > 0 ? impulse.japanThreatCredibility : 0);
  const sold = Math.max(0, holdings.soldUsdBn - 5);
  const lost = p.trust_tariff * (onJapan + onAmerica) + p.trust_threat * threatened + (p.trust_sale * sold) / 100;
  const rested = opening.trust + retention.trust * (politics.trust - opening.trust);
  politics.trust = clamp(rested + impulse.trust - lost, 0, 100);
};

/** Move approval, trust and credibility (model card, equation 10). */
export const stepPolitics = (week: Week): void => {
  const { draft, impulse, parameters, retention } = week;
  const { politics } = draft;
  const rest = parameters.cred_open;
  const us = rest + retention.credibility * (politics.credibilityUs - rest);
  const japan = rest + retention.credibility * (politics.credibilityJapan - rest);
  politics.credibilityUs = clamp(us + impulse.credibilityUs, 0, 1);
  politics.credibilityJapan = clamp(japan + impulse.credibilityJapan, 0, 1);
  stepTrust(week);
  stepApproval(week);
};

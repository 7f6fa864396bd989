import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import { totalEquity } from './channel.ts';
import type { Impulse } from './impulse.ts';
import { MACRO_WEEKS } from './macro.ts';
import type { Retention } from './retention.ts';
import type { Draft, EconomyState } from './state.ts';
import { tariffOnJapanInForce } from './tariff.ts';

const WITHDRAWN_SALE_USD_BN = 10;

/** What the economy is worth to the US government at the polls, points. */
const usVerdict = (draft: Draft, p: Parameters): number =>
  p.appr_infl * draft.macro.usInflation +
  p.appr_gdp * draft.macro.usOutput +
  (p.appr_equity * totalEquity(draft.ledger.sp500)) / 10 +
  (p.appr_mortgage * draft.level.ust10yBp) / 100;

/** The same in Japan, where carmakers' wages and the dignity of tariffs count. */
const japanVerdict = (draft: Draft, p: Parameters): number =>
  p.appr_infl * draft.macro.japanInflation +
  p.appr_gdp * draft.macro.japanOutput +
  (p.appr_equity * totalEquity(draft.ledger.nikkei)) / 10 +
  (p.appr_mortgage * draft.level.jgb10yBp) / 100 +
  p.appr_carmaker * (draft.report.carmakerProfit - draft.opening.carmakerProfit) +
  p.appr_tariff * tariffOnJapanInForce(draft);

const stepApproval = (draft: Draft, impulse: Readonly<Impulse>, p: Parameters, retention: Retention): void => {
  const { politics } = draft;
  politics.moodUs = clamp(retention.mood * politics.moodUs + impulse.approvalUs, -100, 100);
  politics.moodJapan = clamp(retention.mood * politics.moodJapan + impulse.approvalJapan, -100, 100);
  if (draft.week % MACRO_WEEKS !== 0) return;
  politics.economyUs += p.appr_speed * (clamp(usVerdict(draft, p), -30, 30) - politics.economyUs);
  politics.economyJapan += p.appr_speed * (clamp(japanVerdict(draft, p), -30, 30) - politics.economyJapan);
};

/** Trust falls with new tariffs, threats and sales, and returns slowly to the opening level. */
const stepTrust = (
  draft: Draft,
  previous: EconomyState,
  impulse: Readonly<Impulse>,
  p: Parameters,
  retention: Retention,
): void => {
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

/** A threat to sell is kept by selling, or expires as a bluff that costs credibility by how loud it was. */
const stepTreasuryThreat = (draft: Draft, impulse: Readonly<Impulse>, p: Parameters): void => {
  const { tariff, politics, holdings } = draft;
  if (impulse.treasuryThreat > 0) {
    tariff.treasuryThreat = believedThreat(draft, impulse, p);
    tariff.treasuryThreatWeeks = p.threat_window_w;
    return;
  }
  if (tariff.treasuryThreatWeeks === 0) return;
  if (holdings.soldUsdBn >= WITHDRAWN_SALE_USD_BN) {
    politics.credibilityJapan = clamp(politics.credibilityJapan + p.cred_kept, 0, 1);
    tariff.treasuryThreat = tariff.treasuryThreatWeeks = 0;
  } else if (--tariff.treasuryThreatWeeks <= 0) {
    politics.credibilityJapan *= 1 - p.bluff * Math.min(1, 2 * tariff.treasuryThreat);
    tariff.treasuryThreat = tariff.treasuryThreatWeeks = 0;
  }
};

/** How far a threat to sell is believed this week, 0-1: what was said, by the record of who says it. */
export const believedThreat = (draft: Draft, impulse: Readonly<Impulse>, p: Parameters): number =>
  clamp((impulse.treasuryThreat * draft.politics.credibilityJapan) / p.cred_open, 0, 1);

/** Move approval, trust and credibility (brief, section 6, equation 10). */
export const stepPolitics = (
  draft: Draft,
  previous: EconomyState,
  impulse: Readonly<Impulse>,
  parameters: Parameters,
  retention: Retention,
): void => {
  const { politics } = draft;
  const rest = parameters.cred_open;
  const us = rest + retention.credibility * (politics.credibilityUs - rest);
  const japan = rest + retention.credibility * (politics.credibilityJapan - rest);
  politics.credibilityUs = clamp(us + impulse.credibilityUs, 0, 1);
  politics.credibilityJapan = clamp(japan + impulse.credibilityJapan, 0, 1);
  stepTreasuryThreat(draft, impulse, parameters);
  stepTrust(draft, previous, impulse, parameters, retention);
  stepApproval(draft, impulse, parameters, retention);
};

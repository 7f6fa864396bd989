import { clamp } from '../numeric/rounding.ts';
import type { Week } from './current-week.ts';

/** Sales in a week, $bn, that count as carrying out a threat to sell. */
const KEPT_FROM_USD_BN = 10;

/**
 * Hear a threat to sell Treasuries. What is said counts by the record of who says it, moves
 * the yield in that measure, and must be kept by selling within `threat_window_w` weeks of
 * the first word; otherwise it was a bluff and costs credibility by how loud it was.
 */
export const stepTreasuryThreat = ({ draft, impulse, parameters, retention }: Week): void => {
  const { tariff, politics, holdings, treasury } = draft;
  treasury.threat *= retention.threat;
  if (impulse.treasuryThreat > 0) {
    const believed = clamp((impulse.treasuryThreat * politics.credibilityJapan) / parameters.cred_open, 0, 1);
    treasury.threat = Math.max(treasury.threat, parameters.ust_threat_bp * believed);
    tariff.treasuryThreat = Math.max(tariff.treasuryThreat, believed);
    if (tariff.treasuryThreatWeeks === 0) tariff.treasuryThreatWeeks = parameters.threat_window_w;
  }
  if (tariff.treasuryThreatWeeks === 0) return;
  if (holdings.soldUsdBn >= KEPT_FROM_USD_BN) {
    politics.credibilityJapan = clamp(politics.credibilityJapan + parameters.cred_kept, 0, 1);
    tariff.treasuryThreat = tariff.treasuryThreatWeeks = 0;
    return;
  }
  tariff.treasuryThreatWeeks = Math.max(0, tariff.treasuryThreatWeeks - 1);
  if (tariff.treasuryThreatWeeks > 0) return;
  politics.credibilityJapan *= 1 - parameters.bluff * Math.min(1, 2 * tariff.treasuryThreat);
  tariff.treasuryThreat = 0;
};

import type { Parameters } from '../../schema/parameter.ts';
import type { Shock } from '../../schema/shock.ts';
import { type AuctionResult, stepAuctions } from './auction.ts';
import { stepEquity } from './equity.ts';
import { stepExchangeRate } from './exchange-rate.ts';
import { stepHoldings } from './holdings.ts';
import { sumShocks } from './impulse.ts';
import { stepJgbYield } from './jgb-yield.ts';
import { stepMacro } from './macro.ts';
import type { WeekNoise } from './noise.ts';
import { believedThreat, stepPolitics } from './politics.ts';
import { fillReport } from './report.ts';
import { retentionOf } from './retention.ts';
import { draftOf, type EconomyState } from './state.ts';
import { stepStress, stepVolatility } from './stress.ts';
import { stepTariff } from './tariff.ts';
import { stepTrade } from './trade.ts';
import { stepTreasuryYield } from './treasury-yield.ts';

export type WeekResult = { readonly state: EconomyState; readonly auctions: readonly AuctionResult[] };

/**
 * Let a week pass. Shocks of one kind add up (of volatilities and of threats' credibility
 * the highest counts), so their order matters only for auctions, which are reported in the
 * order given. The input is not changed.
 */
export const stepWeek = (
  state: EconomyState,
  shocks: readonly Shock[],
  noise: WeekNoise,
  parameters: Parameters,
): WeekResult => {
  const draft = draftOf(state);
  const impulse = sumShocks(shocks);
  const retention = retentionOf(parameters);
  draft.week = state.week + 1;
  stepTariff(draft, impulse, parameters);
  stepVolatility(draft, state, impulse, noise, parameters, retention);
  stepHoldings(draft, impulse, parameters, retention);
  draft.treasury.threat =
    retention.threat * draft.treasury.threat + parameters.ust_threat_bp * believedThreat(draft, impulse, parameters);
  const auctions = stepAuctions(draft, shocks, noise.auction, parameters, retention);
  stepStress(draft, impulse, countUgly(auctions), parameters);
  stepJgbYield(draft, state, impulse, noise, parameters, retention);
  stepTreasuryYield(draft, impulse, noise, parameters, retention);
  stepExchangeRate(draft, state, impulse, noise, parameters, retention);
  stepEquity(draft, state, noise, parameters, retention);
  stepTrade(draft, state, impulse, parameters);
  fillReport(draft, parameters);
  stepMacro(draft, impulse, draft.tariff.averageOnJapan - state.tariff.averageOnJapan, parameters);
  stepPolitics(draft, state, impulse, parameters, retention);
  const cheapened = draft.level.ust30yBp - state.level.ust30yBp;
  draft.auction.concessionBp = Math.min(4, Math.max(-4, 0.6 * draft.auction.concessionBp + 0.1 * cheapened));
  return { state: draft, auctions };
};

const countUgly = (auctions: readonly AuctionResult[]): number => {
  let ugly = 0;
  for (const auction of auctions) if (auction.verdict === 'ugly') ugly += 1;
  return ugly;
};

import type { Parameters } from '../../schema/parameter.ts';
import type { Shock } from '../../schema/shock.ts';
import { type AuctionResult, stepAuctions } from './auction.ts';
import { stepProduction } from './carmaker.ts';
import { stepEquity } from './equity.ts';
import { stepExchangeRate } from './exchange-rate.ts';
import { stepJgbYield } from './jgb-yield.ts';
import { stepMacro } from './macro.ts';
import { stepPolitics } from './politics.ts';
import { reportOf } from './record/report.ts';
import type { Week } from './state/current-week.ts';
import { draftOf, type EconomyState } from './state/economy-state.ts';
import { sumShocks } from './state/impulse.ts';
import type { WeekNoise } from './state/noise.ts';
import { retentionOf } from './state/retention.ts';
import { stepStress, stepVolatility } from './stress.ts';
import { stepTariff } from './tariff.ts';
import { stepTreasuryThreat } from './threat.ts';
import { stepTrade } from './trade.ts';
import { stepHoldings } from './treasury-holdings.ts';
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
  const week: Week = { draft, previous: state, impulse, noise, parameters, retention: retentionOf(parameters) };
  draft.week = state.week + 1;
  stepTariff(week);
  stepVolatility(week);
  stepHoldings(week);
  stepTreasuryThreat(week);
  const auctions = stepAuctions(week, shocks);
  stepStress(week, countUgly(auctions));
  stepJgbYield(week);
  stepTreasuryYield(week);
  stepExchangeRate(week);
  stepEquity(week);
  stepProduction(week);
  stepTrade(week);
  draft.report = reportOf(draft, parameters);
  stepMacro(week);
  stepPolitics(week);
  return { state: draft, auctions };
};

const countUgly = (auctions: readonly AuctionResult[]): number => {
  let ugly = 0;
  for (const auction of auctions) if (auction.verdict === 'ugly') ugly += 1;
  return ugly;
};

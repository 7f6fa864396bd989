import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import type { Week } from './state/current-week.ts';
import type { Draft, EconomyState } from './state/economy-state.ts';
import { usTariffInForce } from './tariff.ts';

/** Federal debt that lenders see five years ahead, pp of GDP against the opening. */
export const projectedDebtPp = ({ treasury, budget }: EconomyState | Draft): number =>
  treasury.debtPp + budget.addedPp + budget.outlookPp;

/** Net interest, $bn a year: the opening bill, a higher rate as old debt matures, and what has been added. */
export const netInterestUsdBn = ({ opening, budget }: EconomyState): number => {
  const { usGdp, federalDebt, netInterest } = opening;
  const higher = (usGdp * federalDebt * budget.averageRate) / 10;
  return Math.max(0, netInterest * (1 + budget.addedPp / federalDebt) + higher);
};

/** The federal deficit against the opening, pp of GDP a year: interest less customs and the receipts of more output. */
const deficitPp = (draft: Draft, p: Parameters): number => {
  const { opening, macro } = draft;
  const interest = (netInterestUsdBn(draft) - opening.netInterest) / (10 * opening.usGdp);
  const customs = p.tariff_rev_gdp_per_pp * usTariffInForce(draft, p);
  return clamp(interest - customs - p.revenue_per_output * macro.usOutput, -20, 20);
};

/**
 * Move the federal budget by `weeks` weeks (model card, equation 11): yields reach the
 * average rate as debt matures; the deficit adds to the debt; and lenders learn to project
 * it `fiscal_horizon_y` years ahead, which is the debt that `dsir_bp_per_pp` prices.
 */
export const stepFederalBudget = ({ draft, parameters: p }: Week, weeks: number): void => {
  const { budget, level, report } = draft;
  const marketRate = (0.35 * report.ust2yBp + 0.65 * level.ust10yBp) / 100;
  budget.averageRate += ((marketRate - budget.averageRate) * weeks) / (52 * p.us_debt_maturity_y);
  const deficit = deficitPp(draft, p);
  budget.addedPp = clamp(budget.addedPp + (deficit * weeks) / 52, -60, 200);
  const learning = Math.min(1, weeks / p.fiscal_learning_w);
  budget.outlookPp += learning * (clamp(p.fiscal_horizon_y * deficit, -60, 100) - budget.outlookPp);
};

/**
 * Rate the federal debt: the week's announced downgrades, and one more when debt and doubt
 * have grown past `rating_trigger` since the last, at most one in `rating_gap_w` weeks.
 * Returns the notches lost this week.
 */
export const rateFederalDebt = ({ draft, impulse, parameters: p }: Week): number => {
  const { budget, treasury } = draft;
  budget.ratingWeeks = Math.max(0, budget.ratingWeeks - 1);
  const pressure = projectedDebtPp(draft) / 10 + Math.max(0, 100 - treasury.confidenceIndex) / 10;
  const alreadyLost = Math.max(0, -budget.notches);
  const isDue = budget.ratingWeeks === 0 && pressure >= p.rating_trigger * (1 + alreadyLost);
  if (isDue) budget.ratingWeeks = p.rating_gap_w;
  const lost = impulse.downgrade + (isDue ? 1 : 0);
  budget.notches = clamp(budget.notches - lost, -10, 10);
  return lost;
};

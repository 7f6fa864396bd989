import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import { interventionEffect, usdjpyBefore } from './exchange-rate.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';
import { scrambleOf } from './stress.ts';

const REPATRIATION_WEEKS = 8;

const lengthen = (draft: Draft, amountUsdBn: number, parameters: Parameters): void => {
  const { holdings, treasury } = draft;
  const moved = clamp(amountUsdBn, -holdings.officialUsdBn, holdings.officialUsdBn);
  if (moved === 0) return;
  const share = moved / holdings.officialUsdBn;
  const gap = parameters.ust_duration_long - holdings.officialDuration;
  holdings.officialDuration = clamp(holdings.officialDuration + share * gap, 1, parameters.ust_duration_long);
  treasury.issuance += (parameters.ust_lengthening_bp_per_100bn * moved) / 100;
};

/** Draw dollars from the Fed against Treasuries, or repay: no bond is sold, and what is pledged cannot be. */
const stepRepo = ({ draft, impulse, parameters }: Week): void => {
  const { holdings } = draft;
  const most = Math.min(parameters.fima_limit_usdbn, holdings.officialUsdBn) - holdings.repoUsdBn;
  const drawn = clamp(impulse.repo, -Math.min(holdings.repoUsdBn, holdings.depositsUsdBn), Math.max(0, most));
  holdings.repoUsdBn += drawn;
  holdings.depositsUsdBn += drawn;
};

/**
 * Pay for intervention, of which the United States bears half when it joins. Yen are bought
 * with the ministry's dollars at hand, and beyond these with Treasuries, $bn of which are
 * returned; dollars bought are kept at hand.
 */
const payIntervention = ({ draft, impulse }: Week, freeUsdBn: number): number => {
  const boughtJpyTn = impulse.interventionAlone + impulse.interventionJoint / 2;
  if (boughtJpyTn === 0) return 0;
  const { holdings } = draft;
  const costUsdBn = (1000 * boughtJpyTn) / usdjpyBefore(draft);
  const fromHand = Math.min(costUsdBn, holdings.depositsUsdBn);
  holdings.depositsUsdBn = clamp(holdings.depositsUsdBn - fromHand, 0, 10_000);
  return clamp(costUsdBn - fromHand, 0, freeUsdBn);
};

/**
 * Private holders shed Treasuries when confidence breaks and buy them back as the fright
 * passes (April 2025); what a shock says they sold counts towards it. Returns $bn sold.
 */
const stepFlight = ({ draft, impulse, parameters: p, retention }: Week): number => {
  const { holdings } = draft;
  const lost = -impulse.confidence - (p.fed_indep_conf * impulse.independence) / 10;
  holdings.fright = clamp(retention.fright * holdings.fright + lost, 0, 100);
  const wanted = Math.min(p.jp_flight * holdings.fright, 0.3 * (holdings.privateUsdBn + holdings.fledUsdBn));
  const told = clamp(impulse.privateSale, 0, Math.max(0, wanted - holdings.fledUsdBn));
  const flight = p.jp_flight_speed * (wanted - holdings.fledUsdBn - told);
  holdings.fledUsdBn += told + flight;
  return flight;
};

/** Dollars that come home strengthen the yen for some weeks; in a scramble they are kept as dollars. */
const repatriate = ({ draft, parameters, retention }: Week, homeUsdBn: number): void => {
  const { fx } = draft;
  fx.repatriation *= retention.repatriation;
  if (homeUsdBn === 0) return;
  const homeJpyTn = (homeUsdBn * (1 - scrambleOf(draft)) * usdjpyBefore(draft)) / 1000;
  fx.repatriation += parameters.fx_repat_share * interventionEffect(homeJpyTn, parameters);
};

/**
 * Carry out the week's sales and add them to the stocks. The Ministry of Finance sells no
 * more than it holds free; private sales beyond what Japan's insurers and banks hold come
 * from other foreign holders. What is moved into gold or euro does not come home.
 */
export const stepHoldings = (week: Week): void => {
  const { draft, impulse, parameters } = week;
  const { holdings } = draft;
  lengthen(draft, impulse.lengthening, parameters);
  stepRepo(week);
  const free = Math.max(0, holdings.officialUsdBn - holdings.repoUsdBn);
  const official = clamp(impulse.officialSale, -5_000, free);
  const gold = clamp(impulse.goldShift, -holdings.goldUsdBn, free - official);
  const euro = clamp(impulse.euroShift, -5_000, free - official - gold);
  const spent = payIntervention(week, Math.max(0, free - official - gold - euro));
  const homesick = holdings.repatriationDue / REPATRIATION_WEEKS;
  const privately = clamp(impulse.privateSale, -5_000, 5_000) + homesick + stepFlight(week);
  holdings.officialUsdBn = clamp(holdings.officialUsdBn - official - gold - euro - spent, 0, 10_000);
  holdings.privateUsdBn = clamp(holdings.privateUsdBn - privately, 0, 10_000);
  holdings.goldUsdBn += gold;
  holdings.repatriationDue -= homesick;
  holdings.soldUsdBn = official + gold + euro + spent + privately;
  repatriate(week, official + privately);
};

/**
 * Loss on what Japan still holds against the opening price, $bn: duration times the move
 * of the 10-year yield times what is left (first order; convexity left out).
 */
export const holdingsLossOf = (state: Draft, parameters: Parameters): number => {
  const { officialUsdBn, officialDuration, privateUsdBn } = state.holdings;
  const exposure = officialUsdBn * officialDuration + privateUsdBn * parameters.ust_duration_private;
  return (exposure * state.level.ust10yBp) / 10_000;
};

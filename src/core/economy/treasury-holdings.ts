import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import { interventionEffect, usdjpyBefore } from './exchange-rate.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';

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

/**
 * Carry out the week's sales and add them to the stocks. The Ministry of Finance sells no
 * more than it holds; private sales beyond what Japan's insurers and banks hold come from
 * other foreign holders. What comes home as yen strengthens the yen for some weeks; what
 * is moved into gold or euro does not.
 */
export const stepHoldings = ({ draft, impulse, parameters, retention }: Week): void => {
  const { holdings, fx } = draft;
  lengthen(draft, impulse.lengthening, parameters);
  const official = clamp(impulse.officialSale, -5_000, holdings.officialUsdBn);
  const gold = clamp(impulse.goldShift, -holdings.goldUsdBn, holdings.officialUsdBn - official);
  const euro = clamp(impulse.euroShift, -5_000, holdings.officialUsdBn - official - gold);
  const homesick = holdings.repatriationDue / REPATRIATION_WEEKS;
  const privately = clamp(impulse.privateSale, -5_000, 5_000) + homesick;
  holdings.officialUsdBn = clamp(holdings.officialUsdBn - official - gold - euro, 0, 10_000);
  holdings.privateUsdBn = clamp(holdings.privateUsdBn - privately, 0, 10_000);
  holdings.goldUsdBn += gold;
  holdings.repatriationDue -= homesick;
  holdings.soldUsdBn = official + gold + euro + privately;
  fx.repatriation *= retention.repatriation;
  const home = official + privately;
  if (home === 0) return;
  const homeJpyTn = (home * usdjpyBefore(draft)) / 1000;
  fx.repatriation += parameters.fx_repat_share * interventionEffect(homeJpyTn, parameters);
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

import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import type { Week } from './state/current-week.ts';
import type { Draft, EconomyState } from './state/economy-state.ts';

/** The VIX, index points. */
export const vixOf = ({ opening, dealers }: EconomyState | Draft): number =>
  clamp(opening.vix + dealers.vixExcess + dealers.vixTariff + dealers.vixNoise, 8, 120);

/** Move the VIX: tariff news, the week's noise, and a stated level if a shock states one. */
export const stepVolatility = ({ draft, previous, impulse, noise, parameters, retention }: Week): void => {
  const { dealers, opening } = draft;
  const news = draft.tariff.averageUs - previous.tariff.averageUs;
  dealers.vixTariff = clamp(retention.vixTariff * dealers.vixTariff + parameters.vix_per_pp * news, -10, 50);
  dealers.vixNoise = 0.85 * dealers.vixNoise + parameters.noise_scale * parameters.vix_vol_w * noise.vix;
  dealers.vixExcess =
    impulse.volatility > 0
      ? impulse.volatility - opening.vix - dealers.vixTariff - dealers.vixNoise
      : retention.vix * dealers.vixExcess;
};

/** Fear against the opening, VIX points. */
export const fearOf = (state: Draft): number => clamp(vixOf(state) - state.opening.vix, -20, 60);

/**
 * How far a scramble for dollars has set in, 0-1: dealers are full, everything is sold for
 * cash, and safe assets are safe no more (9-18 March 2020), unless a swap line is open.
 */
export const scrambleOf = ({ dealers }: Draft): number =>
  clamp((dealers.stress - 0.7) / 0.2, 0, 1) * (1 - dealers.swapLine);

/** How far the Fed steps in on last week's stress, 0-1: half at `fed_backstop_stress`, the expected value of an even chance. */
const backstopOf = ({ dealers }: EconomyState, parameters: Parameters): number =>
  dealers.fedBackstop * clamp((dealers.stress - parameters.fed_backstop_stress) / 0.2 + 0.5, 0, 1);

/**
 * Fill or clear the dealers' balance sheets (0-1): forced sales above a weekly threshold,
 * a VIX above 30 and bad auctions fill them; Fed purchases and a swap line clear them.
 * Stress returns to the opening level by a tenth a week (model card, equation 4; C).
 */
export const stepStress = (week: Week, badAuctions: number): void => {
  const { draft, impulse, parameters } = week;
  const { dealers, opening, holdings } = draft;
  dealers.swapLine = clamp(dealers.swapLine + impulse.swapLine, 0, 1);
  const threshold = parameters.stress_flow_threshold;
  const rest = opening.stress * (1 - 0.5 * dealers.swapLine);
  const retained = parameters.stress_decay - parameters.stress_swap * dealers.swapLine;
  const raised =
    (parameters.stress_sales * Math.max(0, holdings.soldUsdBn - threshold)) / threshold +
    (parameters.stress_vix * Math.max(0, vixOf(draft) - 30)) / 20 +
    parameters.stress_auction * badAuctions -
    (parameters.stress_fed * impulse.treasuryPurchase) / 100;
  dealers.stress = clamp(rest + retained * (dealers.stress - rest) + raised, 0, 1);
};

/**
 * Let the Fed step in on last week's stress and stay for some weeks: it buys, and clears
 * dealers' balance sheets. Returns the share of the flow effect that it takes away.
 */
export const stepBackstop = ({ draft, previous, parameters, retention }: Week): number => {
  const { dealers, treasury } = draft;
  dealers.fedPresence = Math.max(backstopOf(previous, parameters), retention.fedPresence * dealers.fedPresence);
  const boughtUsdBn = parameters.fed_backstop_buy_usdbn * dealers.fedPresence;
  treasury.purchase = clamp(treasury.purchase + (parameters.qe_bp_per_100bn * boughtUsdBn) / 100, -400, 400);
  const cut = parameters.fed_backstop_cut * dealers.fedPresence;
  dealers.stress *= 1 - 0.5 * cut;
  return cut;
};

import type { Parameters } from '../../schema/parameter.ts';
import { exp } from '../numeric/elementary.ts';
import { clamp } from '../numeric/rounding.ts';
import type { Draft } from './state/economy-state.ts';
import { autosVolumeLog } from './trade.ts';

/** Part of a 25-point tariff that carmakers bear in the first months, log: what `auto7_tariff_h1` was paid for. */
const BORNE_AT_25 = 0.2008;

/**
 * Profit of the seven Japanese carmakers, JPY tn a year: the opening profit, the yen at
 * hedging delay, the tariff they bear, the volume they lose and the plants they move.
 * A cost is not a loss: 1.5 tn of tariffs fell on 3.8 tn of Toyota's profit alone (S).
 */
export const carmakerProfitOf = (state: Draft, parameters: Parameters): number => {
  const { opening, trade } = state;
  const volume = exp(clamp(autosVolumeLog(state, parameters), -3, 1));
  const stillShipped = (1 - trade.shiftDone) * volume;
  const yenMove = opening.usdjpy * (exp(-trade.fxPrice) - 1);
  const yen = parameters.carmaker_fx_mult * (parameters.toyota_fx / 1000) * yenMove;
  const tariff = 2 * parameters.auto7_tariff_h1 * (trade.autosAbsorbed / BORNE_AT_25) * stillShipped;
  const lost = parameters.carmaker_margin * parameters.jp_auto_exp * (1 - volume);
  const moving = trade.shiftTarget > trade.shiftDone ? parameters.reroute_cost_jpytn : 0;
  const scale = opening.importsFromJapan / parameters.us_imp_jp;
  return clamp(opening.carmakerProfit + (yen - tariff - lost) * scale - moving, -20, 20);
};

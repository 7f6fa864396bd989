import type { Parameters } from '../../schema/parameter.ts';
import { exp } from '../numeric/elementary.ts';
import { clamp } from '../numeric/rounding.ts';
import type { Week } from './state/current-week.ts';
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
  const moving =
    (trade.shiftTarget > trade.linesDone ? parameters.reroute_cost_jpytn : 0) +
    parameters.plant_cost_jpytn * Math.max(0, trade.plantTarget - trade.plantDone);
  const scale = opening.importsFromJapan / parameters.us_imp_jp;
  const exposed = Math.min(1, opening.carmakerProfit / (parameters.carmaker_exposed_jpytn * scale));
  const profit = opening.carmakerProfit + (yen * exposed - tariff - lost) * scale - moving;
  return clamp(profit < 0 ? parameters.carmaker_loss_kept * profit : profit, -20, 20);
};

/**
 * Move production: existing American lines take up to `reroute_lines` of exports at
 * `reroute_rate` a year (Civic hybrids, 2025); all else needs plants, which open after
 * `reroute_newplant_m` months. Shares of car exports to the United States.
 */
export const stepProduction = ({ draft, impulse, parameters: p }: Week): void => {
  const { trade } = draft;
  const asked = trade.shiftTarget + impulse.lineShift;
  trade.shiftTarget = clamp(asked, 0, p.reroute_lines);
  const planned = impulse.plantShift + Math.max(0, asked - p.reroute_lines);
  const building = trade.plantTarget - trade.plantDone;
  trade.plantTarget = clamp(trade.plantTarget + planned, trade.plantDone, 1 - p.reroute_lines);
  if (planned > 0) {
    const opensIn = (p.reroute_newplant_m * 52) / 12;
    trade.plantWeeks = (building * trade.plantWeeks + planned * opensIn) / (building + planned);
  } else if (trade.plantWeeks > 0) trade.plantWeeks = Math.max(0, trade.plantWeeks - 1);
  else trade.plantDone += (trade.plantTarget - trade.plantDone) / p.reroute_ramp_w;
  const pace = p.reroute_rate / 100 / 52;
  trade.linesDone += clamp(trade.shiftTarget - trade.linesDone, -pace, pace);
  trade.shiftDone = trade.linesDone + trade.plantDone;
};

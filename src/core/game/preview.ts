import type { Parameters } from '../../schema/parameter.ts';
import type { Binding, Scenario } from '../../schema/scenario.ts';
import type { Series, SeriesId } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import { seriesOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { noNoise } from '../economy/state/noise.ts';
import { stepWeek } from '../economy/week.ts';
import { shocksOf } from './arrival.ts';
import { bindLevers } from './lever-shock.ts';
import type { Rules } from './rules.ts';

/** The likely effect of a choice on one series by the end of the round: a difference, in the series' unit. */
export interface Band {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

const afterRound = (
  scenario: Scenario,
  economy: EconomyState,
  shocks: readonly Shock[],
  parameters: Parameters,
): Series => {
  let current = economy;
  for (let week = 0; week < scenario.weeksPerRound; week++)
    current = stepWeek(current, week === 0 ? shocks : [], noNoise, parameters).state;
  return seriesOf(current);
};

/**
 * Preview moves made together: the band of their effect on each asked series over the round,
 * without chance, from the central parameters and from draws across their ranges. The band
 * always holds the centre. A move of an unknown lever does nothing.
 */
export const previewMoves = (
  rules: Rules,
  economy: EconomyState,
  levers: Readonly<Record<string, number>>,
  moves: readonly Binding[],
  asked: readonly SeriesId[],
): Readonly<Partial<Record<SeriesId, Band>>> => {
  const shocks = shocksOf(bindLevers(rules.scenario, levers, moves, false).arrivals);
  const effects = [rules.parameters, ...rules.draws].map((parameters) => {
    const without = afterRound(rules.scenario, economy, [], parameters);
    const taken = afterRound(rules.scenario, economy, shocks, parameters);
    return asked.map((id) => taken[id] - without[id]);
  });
  return Object.fromEntries(
    asked.map((id, i) => {
      const values = effects.map((effect) => effect[i] ?? 0);
      return [id, { low: Math.min(...values), central: values[0] ?? 0, high: Math.max(...values) }];
    }),
  );
};

/** Preview one lever at one option. */
export const previewLever = (
  rules: Rules,
  economy: EconomyState,
  levers: Readonly<Record<string, number>>,
  move: Binding,
  asked: readonly SeriesId[],
): Readonly<Partial<Record<SeriesId, Band>>> => previewMoves(rules, economy, levers, [move], asked);

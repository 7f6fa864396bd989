import type { Parameters } from '../../schema/parameter.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { type Series, type SeriesId } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import { seriesOf } from '../economy/series.ts';
import type { EconomyState } from '../economy/state.ts';
import { noNoise } from '../economy/noise.ts';
import { stepWeek } from '../economy/week.ts';
import { leverShocks } from './lever-shock.ts';
import { leverOf, type Rules } from './rules.ts';

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
 * Preview a lever: the band of its effect on each asked series over the round, without chance,
 * from the central parameters and from draws across their ranges. The band always holds the centre.
 */
export const previewLever = (
  rules: Rules,
  economy: EconomyState,
  levers: Readonly<Record<string, number>>,
  move: { readonly lever: string; readonly option: number },
  asked: readonly SeriesId[],
): Readonly<Partial<Record<SeriesId, Band>>> => {
  const lever = leverOf(rules.scenario, move.lever);
  if (!lever) return {};
  const shocks = leverShocks(lever, levers[lever.id] ?? lever.initial, move.option);
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

import type { Scenario } from '../../schema/scenario.ts';
import type { Series } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import { seriesOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { noNoise } from '../economy/state/noise.ts';
import { stepWeek } from '../economy/week.ts';
import { type Settlement, settle } from './lever-shock.ts';
import { type Rules, WEEKS_IN_YEAR_LATER } from './rules.ts';
import type { Afterward } from './state.ts';

const WEEKS_IN_MONTH = 4;

const quiet: readonly Shock[] = [];

/** Run the year after, without chance: `shocks` land in its first week. One reading every four weeks. */
export const yearLater = (rules: Rules, economy: EconomyState, shocks: readonly Shock[]): Afterward => {
  const months: Series[] = [];
  let current = economy;
  for (let week = 0; week < WEEKS_IN_YEAR_LATER; week++) {
    current = stepWeek(current, week === 0 ? shocks : quiet, noNoise, rules.parameters).state;
    if (week % WEEKS_IN_MONTH === WEEKS_IN_MONTH - 1) months.push(seriesOf(current));
  }
  return { months, last: months.at(-1) ?? seriesOf(current) };
};

/**
 * What the end of talks without a treaty does. It takes nobody's lever back: the law moves a lever only on, to an option
 * after the one it stands at.
 */
export const noDealEffects = (scenario: Scenario, levers: Readonly<Record<string, number>>): Settlement => {
  const { bindings, shocks } = scenario.noDeal;
  const further = bindings.filter(({ lever, option }) => (levers[lever] ?? 0) < option);
  return settle(scenario, levers, further, shocks);
};

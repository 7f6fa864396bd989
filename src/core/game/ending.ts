import type { Terms } from '../../schema/command.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Series } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import { seriesOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { noNoise } from '../economy/state/noise.ts';
import { stepWeek } from '../economy/week.ts';
import { shocksOf } from './arrival.ts';
import { type Settlement, settle, treatyEffects } from './lever-shock.ts';
import { openingSeries } from './reading.ts';
import { type Rules, WEEKS_IN_YEAR_LATER } from './rules.ts';
import type { Afterward, Ending, GameState } from './state.ts';
import { withdrawals } from './threat.ts';

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

/** What the end of talks without a treaty does. */
export const noDealEffects = (scenario: Scenario, levers: Readonly<Record<string, number>>): Settlement =>
  settle(scenario, levers, scenario.noDeal.bindings, scenario.noDeal.shocks);

/** End the game: the treaty or its absence takes effect and a year passes. */
export const conclude = (rules: Rules, state: GameState, ending: Ending, agreement: Terms | null): GameState => {
  const effects = agreement
    ? treatyEffects(rules.scenario, state.levers, agreement)
    : noDealEffects(rules.scenario, state.levers);
  return {
    ...state,
    stage: 'over',
    ending,
    agreement,
    levers: effects.levers,
    pending: [],
    afterward: yearLater(rules, state.economy, [
      ...shocksOf(state.pending),
      ...effects.shocks,
      ...(agreement ? withdrawals(rules.scenario, state) : []),
    ]),
  };
};

/** Whether markets broke this round: dealers saturated, or a price gone too far since the opening. */
const hasRuptured = (scenario: Scenario, opening: Series, now: Series): boolean => {
  const { rupture } = scenario;
  return (
    now.stress >= rupture.stress ||
    (now.ust10y - opening.ust10y) * 100 >= rupture.ust10yBp ||
    (now.jgb30y - opening.jgb30y) * 100 >= rupture.jgb30yBp ||
    Math.abs(now.usdjpy / opening.usdjpy - 1) * 100 >= rupture.usdjpyPercent
  );
};

/** The ending that a round's markets and voters force, if any; the deadline is the last round's. `now` is where they stand. */
export const endingAfterRound = (rules: Rules, round: number, now: Series): Ending | null => {
  const { scenario } = rules;
  if (hasRuptured(scenario, openingSeries(rules), now)) return { kind: 'rupture', round };
  if (now['approval.japan'] < scenario.fall.japan) return { kind: 'fall', round, side: 'japan' };
  if (now['approval.us'] < scenario.fall.us) return { kind: 'fall', round, side: 'us' };
  return round >= scenario.rounds ? { kind: 'deadline', round } : null;
};

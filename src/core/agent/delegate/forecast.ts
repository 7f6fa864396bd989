import type { Side } from '../../../schema/party.ts';
import type { Binding, Scenario } from '../../../schema/scenario.ts';
import type { Series } from '../../../schema/series.ts';
import type { Shock } from '../../../schema/shock.ts';
import { seriesOf } from '../../economy/record/series.ts';
import { noNoise } from '../../economy/state/noise.ts';
import { stepWeek } from '../../economy/week.ts';
import { shocksOf } from '../../game/arrival.ts';
import { bindLevers, restActions } from '../../game/lever-shock.ts';
import { openingSeries } from '../../game/reading.ts';
import type { Rules } from '../../game/rules.ts';
import { noDealEffects, yearLater } from '../../game/year-later.ts';
import type { Moves, Standpoint } from './standpoint.ts';

const quiet: readonly Shock[] = [];

/** How a game would go on, without chance and without a deal. */
export interface Course {
  /** A year after talks have ended without a deal. */
  readonly noDeal: Series;
  /** How near the markets come to a rupture: 1 is there. */
  readonly strain: number;
  /** By how many points of approval each government clears the mark at which it falls, at the lowest. */
  readonly hold: Readonly<Record<Side, number>>;
}

const strainIn = ({ rupture }: Scenario, opening: Series, now: Series): number =>
  Math.max(
    now.stress / rupture.stress,
    ((now.ust10y - opening.ust10y) * 100) / rupture.ust10yBp,
    ((now.jgb30y - opening.jgb30y) * 100) / rupture.jgb30yBp,
    (Math.abs(now.usdjpy / opening.usdjpy - 1) * 100) / rupture.usdjpyPercent,
  );

interface Calendar {
  readonly shocks: readonly Shock[];
  readonly bindings: readonly Binding[];
}

/** By round and week: what the calendar and the political clock bring. */
const calendars = new WeakMap<Rules, readonly (readonly Calendar[])[]>();

const calendarOf = (rules: Rules): readonly (readonly Calendar[])[] => {
  const known = calendars.get(rules);
  if (known) return known;
  const { scenario } = rules;
  const drift: readonly Shock[] = [
    { type: 'approval', side: 'us', amount: scenario.approvalDrift.us },
    { type: 'approval', side: 'japan', amount: scenario.approvalDrift.japan },
  ];
  const weeksIn = (round: number): readonly Calendar[] =>
    Array.from({ length: scenario.weeksPerRound }, (_, week) => {
      const held = scenario.calendar.filter(
        (entry) => entry.round === round && Math.min(entry.week, scenario.weeksPerRound - 1) === week,
      );
      return {
        shocks: [...drift, ...held.flatMap(({ shocks }) => shocks)],
        bindings: held.flatMap(({ bindings }) => bindings),
      };
    });
  const made = Array.from({ length: scenario.rounds }, (_, i) => weeksIn(i + 1));
  calendars.set(rules, made);
  return made;
};

/** Run the talks on to their deadline under a side's moves, the other side's policy left as it stands. */
export const courseOf = (rules: Rules, from: Standpoint, moves: Moves): Course => {
  const { scenario, parameters } = rules;
  const opening = openingSeries(rules);
  let { economy, levers } = from;
  const moved = new Set(from.moved);
  let strain = 0;
  const hold = { us: Infinity, japan: Infinity };
  for (let round = from.round; round <= scenario.rounds; round++) {
    const enacted = bindLevers(scenario, levers, round < from.free ? [] : (moves.get(round) ?? []), false);
    for (const move of enacted.moves) moved.add(move.lever);
    levers = enacted.levers;
    const first = [...(round === from.round ? from.coming : quiet), ...shocksOf(enacted.arrivals)];
    for (const [week, { shocks, bindings }] of (calendarOf(rules)[round - 1] ?? []).entries()) {
      const law = bindings.filter(({ lever }) => !moved.has(lever));
      const bound = bindLevers(scenario, levers, law, true);
      levers = bound.levers;
      const felt = [...shocks, ...shocksOf(bound.arrivals), ...(week === 0 ? first : quiet)];
      economy = stepWeek(economy, felt, noNoise, parameters).state;
    }
    levers = restActions(scenario, levers);
    const now = seriesOf(economy);
    strain = Math.max(strain, strainIn(scenario, opening, now));
    hold.us = Math.min(hold.us, now['approval.us'] - scenario.fall.us);
    hold.japan = Math.min(hold.japan, now['approval.japan'] - scenario.fall.japan);
  }
  return { noDeal: yearLater(rules, economy, noDealEffects(scenario, levers).shocks).last, strain, hold };
};

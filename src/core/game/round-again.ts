import type { Shock } from '../../schema/shock.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { noNoise } from '../economy/state/noise.ts';
import { stepWeek } from '../economy/week.ts';
import type { Coalition, WorthOf } from '../negotiation/shapley.ts';
import { type Cause, causeKey } from './arrival.ts';
import { emptyRow, type Layout, writeGrains } from './grains.ts';
import type { Rules } from './rules.ts';
import type { PassedRound, WeekPlan } from './state.ts';

const chance: Cause = { kind: 'chance' };

/** One week of a round taken apart. */
interface WeekStep {
  readonly noise: WeekPlan['noise'];
  /** What arrives, and on whose account: an index into the causes. */
  readonly arrivals: readonly { readonly player: number; readonly shocks: readonly Shock[] }[];
  /** Who has acted by the end of the week. */
  readonly acted: readonly number[];
  /** The coalition last run, and how the week ended: the next may differ only in what comes later. */
  readonly last: Uint8Array;
  economy: EconomyState | null;
}

const firstWeekOf = ({ weeks }: PassedRound, key: string): number =>
  weeks.findIndex(({ arrivals }) => arrivals.some(({ cause }) => causeKey(cause) === key));

/** Everything that acted in a round; those that act late come first, so that coalitions next to each other share early weeks. */
export const causesOf = (passed: PassedRound): readonly Cause[] => {
  const arrived = passed.weeks.flatMap(({ arrivals }) => arrivals.map(({ cause }) => cause));
  const byKey = new Map([...arrived, chance].map((cause) => [causeKey(cause), cause]));
  const found = [...byKey].map(([key, cause]) => ({ key, cause, week: Math.max(0, firstWeekOf(passed, key)) }));
  return found.sort((a, b) => b.week - a.week || (a.key < b.key ? -1 : 1)).map(({ cause }) => cause);
};

const stepsOf = (passed: PassedRound, causes: readonly Cause[]): readonly WeekStep[] => {
  const players = new Map(causes.map((cause, player) => [causeKey(cause), player]));
  const playerOf = (cause: Cause): number => players.get(causeKey(cause)) ?? 0;
  const acted = new Set([playerOf(chance)]);
  return passed.weeks.map(({ noise, arrivals }) => {
    for (const { cause } of arrivals) acted.add(playerOf(cause));
    return {
      noise,
      arrivals: arrivals.map(({ cause, shocks }) => ({ player: playerOf(cause), shocks })),
      acted: [...acted],
      last: new Uint8Array(causes.length),
      economy: null,
    };
  });
};

/** The last coalition run differs from this one only in what comes after the step. */
const isKnown = ({ acted, last }: WeekStep, coalition: Coalition): boolean => {
  for (const player of acted) if (last[player] !== coalition[player]) return false;
  return true;
};

const shocksFor = ({ arrivals }: WeekStep, coalition: Coalition): readonly Shock[] => {
  const shocks: Shock[] = [];
  for (const arrival of arrivals) if (coalition[arrival.player]) shocks.push(...arrival.shocks);
  return shocks;
};

/** Run the round again with only some of its causes. An auction's luck comes with whatever holds the auction. */
export const runAgain = (rules: Rules, passed: PassedRound, causes: readonly Cause[], layout: Layout): WorthOf => {
  const steps = stepsOf(passed, causes);
  const lucky = causes.indexOf(chance);
  const row = emptyRow(layout);
  return (coalition) => {
    let economy = passed.economy;
    let areKnown = true;
    for (const step of steps) {
      areKnown &&= isKnown(step, coalition);
      if (!areKnown || !step.economy) {
        const noise = coalition[lucky] ? step.noise : { ...noNoise, auction: step.noise.auction };
        step.economy = stepWeek(economy, shocksFor(step, coalition), noise, rules.parameters).state;
        step.last.set(coalition);
      }
      economy = step.economy;
    }
    return writeGrains(row, layout, economy);
  };
};

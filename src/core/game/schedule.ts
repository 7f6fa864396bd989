import type { CalendarEntry } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';
import { drawNoise } from '../economy/state/noise.ts';
import type { Stream } from '../numeric/stream.ts';
import type { Arrival } from './arrival.ts';
import { bindLevers } from './lever-shock.ts';
import type { Rules } from './rules.ts';
import type { GameState, LeverMove, WeekPlan } from './state.ts';

/** What a round's weeks bring, apart from chance, and where policy stands after them. */
export interface Schedule {
  readonly levers: Readonly<Record<string, number>>;
  readonly moves: readonly LeverMove[];
  readonly weeks: readonly (readonly Arrival[])[];
}

const isAuction = ({ type }: Shock): boolean => type === 'treasuryAuction' || type === 'jgbAuction';

/** Lay out the round: policy, events and political drift first, then the calendar in its weeks. */
export const schedule = (rules: Rules, state: GameState, entries: readonly CalendarEntry[]): Schedule => {
  const { scenario } = rules;
  const drift: Arrival = {
    cause: { kind: 'drift' },
    shocks: [
      { type: 'approval', side: 'us', amount: scenario.approvalDrift.us },
      { type: 'approval', side: 'japan', amount: scenario.approvalDrift.japan },
    ],
  };
  const weeks: Arrival[][] = Array.from({ length: scenario.weeksPerRound }, () => [drift]);
  const happened = scenario.events.filter((event) => state.events.includes(event.id));
  weeks[0]?.push(
    ...state.pending,
    ...happened.map(({ id, shocks }): Arrival => ({ cause: { kind: 'event', id }, shocks })),
  );
  let levers = state.levers;
  const moves: LeverMove[] = [];
  for (const { id, week, shocks, bindings } of entries) {
    const untouched = bindings.filter((binding) => !state.moved.includes(binding.lever));
    const bound = bindLevers(scenario, levers, untouched, true);
    levers = bound.levers;
    moves.push(...bound.moves);
    const held: Arrival = { cause: { kind: 'calendar', id, isAuction: shocks.some(isAuction) }, shocks };
    weeks[Math.min(week, weeks.length - 1)]?.push(held, ...bound.arrivals);
  }
  return { levers, moves, weeks };
};

/** Give each week its chance. */
export const withNoise = (
  weeks: Schedule['weeks'],
  opening: Stream,
): { readonly weeks: readonly WeekPlan[]; readonly stream: Stream } => {
  let stream = opening;
  const planned = weeks.map((arrivals): WeekPlan => {
    const [noise, next] = drawNoise(stream);
    stream = next;
    return { arrivals, noise };
  });
  return { weeks: planned, stream };
};

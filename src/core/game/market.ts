import type { CalendarEntry } from '../../schema/scenario.ts';
import type { Series } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import type { AuctionResult } from '../economy/auction.ts';
import { channelsOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { drawNoise } from '../economy/state/noise.ts';
import { stepWeek } from '../economy/week.ts';
import { type Canonical, canonicalHash } from '../numeric/hash.ts';
import type { Stream } from '../numeric/stream.ts';
import { type Arrival, shocksOf } from './arrival.ts';
import { causesBetween } from './cause.ts';
import { bindLevers, restActions } from './lever-shock.ts';
import { readingOf } from './reading.ts';
import type { Rules } from './rules.ts';
import type { GameState, LeverMove, PassedRound, RoundReport, WeekPlan } from './state.ts';
import { settledThreats } from './threat.ts';

interface Passage {
  readonly economy: EconomyState;
  readonly readings: readonly Series[];
  readonly auctions: readonly AuctionResult[];
}

/** Let weeks pass as planned. */
const passWeeks = (rules: Rules, economy: EconomyState, weeks: readonly WeekPlan[]): Passage => {
  const readings: Series[] = [];
  const auctions: AuctionResult[] = [];
  let current = economy;
  for (const { arrivals, noise } of weeks) {
    const week = stepWeek(current, shocksOf(arrivals), noise, rules.parameters);
    current = week.state;
    readings.push(readingOf(current));
    auctions.push(...week.auctions);
  }
  return { economy: current, readings, auctions };
};

interface Schedule {
  readonly levers: Readonly<Record<string, number>>;
  readonly moves: readonly LeverMove[];
  readonly weeks: readonly (readonly Arrival[])[];
}

const isAuction = ({ type }: Shock): boolean => type === 'treasuryAuction' || type === 'jgbAuction';

/** Lay out the round: policy, events and political drift first, then the calendar in its weeks. */
const schedule = (rules: Rules, state: GameState, entries: readonly CalendarEntry[]): Schedule => {
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
const withNoise = (
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

/** The economy's numbers in the order its records are built, which is the same in every engine; names add nothing. */
const figures = (value: number | object): Canonical =>
  typeof value === 'number' ? value : Object.values(value).map(figures);

/** What is hashed each round: all that decides the rest of the game. */
const roundHash = (state: Omit<GameState, 'reports' | 'passed'>): string =>
  canonicalHash({
    round: state.round,
    economy: figures(state.economy),
    market: state.marketStream,
    event: state.eventStream,
    levers: { ...state.levers },
    moved: state.moved,
    suspended: { us: state.suspended.us, japan: state.suspended.japan },
    silentRound: state.silentRound,
    latest: { us: state.latest.us, japan: state.latest.japan },
    threats: state.threats.map((threat) => ({ ...threat })),
    agreement: state.agreement,
  });

/** Let the round's weeks pass and report what they did. The stage and the next round are the caller's business. */
export const runMarket = (rules: Rules, state: GameState): GameState => {
  const entries = rules.scenario.calendar.filter((entry) => entry.round === state.round);
  const plan = schedule(rules, state, entries);
  const { weeks, stream } = withNoise(plan.weeks, state.marketStream);
  const passage = passWeeks(rules, state.economy, weeks);
  const before = readingOf(state.economy);
  const moved: GameState = {
    ...state,
    economy: passage.economy,
    marketStream: stream,
    levers: restActions(rules.scenario, plan.levers),
    threats: state.threats.filter((threat) => threat.round >= state.round),
    pending: [],
    pendingMoves: [],
  };
  const report: RoundReport = {
    round: state.round,
    before,
    after: passage.readings.at(-1) ?? before,
    weeks: passage.readings,
    causes: causesBetween(channelsOf(state.economy), channelsOf(passage.economy)),
    auctions: passage.auctions,
    moves: [...state.pendingMoves, ...plan.moves],
    events: state.events,
    calendar: entries.map((entry) => entry.id),
    threats: settledThreats(rules.scenario, state.threats, state),
    hash: roundHash(moved),
  };
  const passed: PassedRound = { round: state.round, economy: state.economy, weeks };
  return { ...moved, reports: [...state.reports, report], passed: [...state.passed, passed] };
};

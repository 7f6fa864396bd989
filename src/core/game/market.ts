import type { CalendarEntry } from '../../schema/scenario.ts';
import type { Series } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import type { AuctionResult } from '../economy/auction.ts';
import { channelsOf, seriesOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { drawNoise } from '../economy/state/noise.ts';
import { stepWeek } from '../economy/week.ts';
import { type Canonical, canonicalHash } from '../numeric/hash.ts';
import type { Stream } from '../numeric/stream.ts';
import { causesBetween } from './cause.ts';
import { bindLevers, restActions } from './lever-shock.ts';
import type { Rules } from './rules.ts';
import type { GameState, LeverMove, RoundReport } from './state.ts';
import { settledThreats } from './threat.ts';

interface Weeks {
  readonly economy: EconomyState;
  readonly stream: Stream;
  readonly readings: readonly Series[];
  readonly auctions: readonly AuctionResult[];
}

/** Let weeks pass: `shocks[w]` lands in week w. */
const passWeeks = (rules: Rules, economy: EconomyState, opening: Stream, shocks: readonly Shock[][]): Weeks => {
  const readings: Series[] = [];
  const auctions: AuctionResult[] = [];
  let current = economy;
  let stream = opening;
  for (const arriving of shocks) {
    const [noise, next] = drawNoise(stream);
    const week = stepWeek(current, arriving, noise, rules.parameters);
    current = week.state;
    stream = next;
    readings.push(seriesOf(current));
    auctions.push(...week.auctions);
  }
  return { economy: current, stream, readings, auctions };
};

interface Schedule {
  readonly levers: Readonly<Record<string, number>>;
  readonly moves: readonly LeverMove[];
  readonly shocks: readonly Shock[][];
}

/** Lay out the round: policy, events and political drift first, then the calendar in its weeks. */
const schedule = (rules: Rules, state: GameState, entries: readonly CalendarEntry[]): Schedule => {
  const { scenario } = rules;
  const drift: Shock[] = [
    { type: 'approval', side: 'us', amount: scenario.approvalDrift.us },
    { type: 'approval', side: 'japan', amount: scenario.approvalDrift.japan },
  ];
  const weeks: Shock[][] = Array.from({ length: scenario.weeksPerRound }, () => [...drift]);
  const happened = scenario.events.filter((event) => state.events.includes(event.id));
  weeks[0]?.push(...state.pending, ...happened.flatMap((event) => event.shocks));
  let levers = state.levers;
  const moves: LeverMove[] = [];
  for (const entry of entries) {
    const untouched = entry.bindings.filter((binding) => !state.moved.includes(binding.lever));
    const bound = bindLevers(scenario, levers, untouched, true);
    levers = bound.levers;
    moves.push(...bound.moves);
    weeks[Math.min(entry.week, weeks.length - 1)]?.push(...entry.shocks, ...bound.shocks);
  }
  return { levers, moves, shocks: weeks };
};

/** The economy's numbers in the order its records are built, which is the same in every engine; names add nothing. */
const figures = (value: number | object): Canonical =>
  typeof value === 'number' ? value : Object.values(value).map(figures);

/** What is hashed each round: all that decides the rest of the game. */
const roundHash = (state: Omit<GameState, 'reports'>): string =>
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
  const weeks = passWeeks(rules, state.economy, state.marketStream, plan.shocks as Shock[][]);
  const before = seriesOf(state.economy);
  const moved: GameState = {
    ...state,
    economy: weeks.economy,
    marketStream: weeks.stream,
    levers: restActions(rules.scenario, plan.levers),
    threats: state.threats.filter((threat) => threat.round >= state.round),
    pending: [],
    pendingMoves: [],
  };
  const report: RoundReport = {
    round: state.round,
    before,
    after: weeks.readings.at(-1) ?? before,
    weeks: weeks.readings,
    causes: causesBetween(channelsOf(state.economy), channelsOf(weeks.economy)),
    auctions: weeks.auctions,
    moves: [...state.pendingMoves, ...plan.moves],
    events: state.events,
    calendar: entries.map((entry) => entry.id),
    threats: settledThreats(rules.scenario, state.threats, state),
    hash: roundHash(moved),
  };
  return { ...moved, reports: [...state.reports, report] };
};

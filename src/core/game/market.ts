import type { AuctionResult } from '../economy/auction.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { stepWeek } from '../economy/week.ts';
import { canonicalHash, Figures } from '../numeric/hash.ts';
import { shocksOf } from './arrival.ts';
import { restActions } from './lever-shock.ts';
import type { Rules } from './rules.ts';
import { schedule, withNoise } from './schedule.ts';
import type { GameState, PassedRound, RoundRecord, WeekPlan } from './state.ts';
import { settledThreats } from './threat.ts';

interface Passage {
  /** The economy at the end of each week. */
  readonly ends: readonly EconomyState[];
  readonly auctions: readonly AuctionResult[];
}

/** Let weeks pass as planned. */
const passWeeks = (rules: Rules, economy: EconomyState, weeks: readonly WeekPlan[]): Passage => {
  const ends: EconomyState[] = [];
  const auctions: AuctionResult[] = [];
  let current = economy;
  for (const { arrivals, noise } of weeks) {
    const week = stepWeek(current, shocksOf(arrivals), noise, rules.parameters);
    current = week.state;
    ends.push(current);
    auctions.push(...week.auctions);
  }
  return { ends, auctions };
};

/** What is hashed each round: all that decides the rest of the game. */
const roundHash = (state: Omit<GameState, 'passed'>): string =>
  canonicalHash([
    new Figures({
      round: state.round,
      economy: state.economy,
      market: state.marketStream,
      event: state.eventStream,
      levers: state.levers,
      suspended: [Number(state.suspended.us), Number(state.suspended.japan)],
      silentRound: state.silentRound,
      backDowns: state.backDowns,
      called: state.called,
    }),
    state.moved,
    state.latest.us,
    state.latest.japan,
    state.threats.map((threat) => ({ ...threat })),
    state.ties.map((tie) => ({ ...tie })),
    { ...state.envoys },
    state.agreement,
    state.ballots.map(({ round, terms }) => ({ round, terms })),
  ]);

/** Let the round's weeks pass and record what they did. The stage and the next round are the caller's business. */
export const runMarket = (rules: Rules, state: GameState): GameState => {
  const entries = rules.scenario.calendar.filter((entry) => entry.round === state.round);
  const plan = schedule(rules, state, entries);
  const { weeks, stream } = withNoise(plan.weeks, state.marketStream);
  const { ends, auctions } = passWeeks(rules, state.economy, weeks);
  const moved: GameState = {
    ...state,
    economy: ends.at(-1) ?? state.economy,
    marketStream: stream,
    levers: restActions(rules.scenario, plan.levers),
    threats: state.threats.filter((threat) => threat.round >= state.round),
    pending: [],
    pendingMoves: [],
  };
  const record: RoundRecord = {
    round: state.round,
    auctions,
    moves: [...state.pendingMoves, ...plan.moves],
    events: state.events,
    calendar: entries.map((entry) => entry.id),
    threats: settledThreats(rules.scenario, state.threats, state),
    hash: roundHash(moved),
  };
  const passed: PassedRound = { round: state.round, economy: state.economy, weeks, ends, record };
  return { ...moved, passed: [...state.passed, passed] };
};

import { leaderOf, type Observation, observe, type PerSide, type Rejection } from '../../core/game/index.ts';
import type { Side } from '../../schema/party.ts';
import type { ChartEvent } from '../../schema/save.ts';
import type { Opponent } from '../../schema/setup.ts';
import { advanceChart, openChart, type Phase, phaseOf, type Readiness, readinessOf } from '../../statechart/phase.ts';
import type { LocalGame } from './local-game.ts';
import type { Result } from './result.ts';
import type { SaveProblem } from './save-shelf.ts';
import type { Waiting } from './turn.ts';

/** Everything a screen needs to draw the game as it stands. */
export interface SessionView extends Waiting {
  readonly scenario: string;
  readonly phase: Phase;
  readonly side: Side;
  readonly opponent: Opponent;
  readonly readiness: PerSide<Readiness>;
  readonly observation: Observation;
  readonly rejection: Rejection | null;
  readonly canUndo: boolean;
  /** Set when the last step could not be saved. */
  readonly saveProblem: SaveProblem | null;
  /** What a finished game comes to; null until it has ended and the code that counts has come. */
  readonly result: Result | null;
}

/** Where in the log the last draft of this policy phase stands, -1 if there is none to take back. */
const lastDraft = (game: LocalGame): number => {
  if (phaseOf(game.snapshot) !== 'policy' || readinessOf(game.snapshot, game.side) === 'locked') return -1;
  const isReadiness = ({ type }: ChartEvent): boolean => type === 'draft.readied' || type === 'draft.reopened';
  const last = game.log.findLastIndex((event) => !isReadiness(event));
  const event = game.log[last];
  return event?.type === 'command.given' && event.command.type === 'lever.set' ? last : -1;
};

/** What there is to see of a game. */
export const viewOf = (game: LocalGame, waiting: Waiting, result: Result | null): SessionView => {
  const state = game.snapshot.context.game;
  if (!state) throw new Error('a session always has a started game');
  return {
    ...waiting,
    scenario: game.rules.scenario.id,
    phase: phaseOf(game.snapshot),
    side: game.side,
    opponent: game.opponent,
    readiness: { us: readinessOf(game.snapshot, 'us'), japan: readinessOf(game.snapshot, 'japan') },
    observation: observe(game.rules, state, leaderOf[game.side]),
    rejection: game.snapshot.context.rejection,
    canUndo: lastDraft(game) >= 0,
    saveProblem: game.saveProblem,
    result,
  };
};

/** Take back the last draft of this policy phase; false if there is none. */
export const takeBack = (game: LocalGame): boolean => {
  const last = lastDraft(game);
  if (last < 0) return false;
  game.log = game.log.slice(0, last);
  game.snapshot = game.log.reduce(advanceChart, openChart(game.rules));
  return true;
};

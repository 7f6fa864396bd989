import {
  type GameState,
  leaderOf,
  MODEL_VERSION,
  type Observation,
  observe,
  otherSide,
  type Rules,
} from '../../core/game/index.ts';

import type { Command } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { ChartEvent, Save } from '../../schema/save.ts';
import { SAVE_VERSION } from '../../schema/save-version.ts';
import type { Opponent } from '../../schema/setup.ts';
import { advanceChart, type ChartSnapshot, openChart, phaseOf } from '../../statechart/phase.ts';
import { keepSave, type SaveProblem, type Shelf } from './save-shelf.ts';

/** A game on this device: who plays whom, what has happened, where it is kept. */
export interface LocalGame {
  readonly rules: Rules;
  readonly side: Side;
  readonly opponent: Opponent;
  /** Null where saving would write over something that could not be set aside. */
  readonly shelf: Shelf | null;
  log: readonly ChartEvent[];
  snapshot: ChartSnapshot;
  saveProblem: SaveProblem | null;
}

/** The commands of a log, without the steps through the phases. */
export const commandsIn = (log: readonly ChartEvent[]): readonly Command[] =>
  log.flatMap((event) => (event.type === 'command.given' ? [event.command] : []));

/** Apply an event; keep it in the log only if the chart took it. */
export const take = (game: LocalGame, event: ChartEvent): boolean => {
  const snapshot = advanceChart(game.snapshot, event);
  const taken = snapshot.context.game !== game.snapshot.context.game || phaseChanged(game.snapshot, snapshot);
  game.snapshot = snapshot;
  if (taken) game.log = [...(redrafts(game.log.at(-1), event) ? game.log.slice(0, -1) : game.log), event];
  return taken;
};

/** Whether a draft only moves on the lever the last one moved: a slider on its way leaves one step in the log. */
const redrafts = (last: ChartEvent | undefined, event: ChartEvent): boolean =>
  last?.type === 'command.given' &&
  event.type === 'command.given' &&
  last.command.type === 'lever.set' &&
  event.command.type === 'lever.set' &&
  last.command.lever === event.command.lever;

const phaseChanged = (before: ChartSnapshot, after: ChartSnapshot): boolean =>
  JSON.stringify(before.value) !== JSON.stringify(after.value);

const views = new WeakMap<GameState, Observation>();

/** What the opponent sees of a moment of the game. */
export const opponentSees = ({ rules, side }: LocalGame, state: GameState): Observation => {
  const view = views.get(state) ?? observe(rules, state, leaderOf[otherSide(side)]);
  views.set(state, view);
  return view;
};

/** What the opponent sees if it may speak now; null while the game waits for us alone. */
export const opponentsView = (game: LocalGame): Observation | null => {
  const phase = phaseOf(game.snapshot);
  const state = game.snapshot.context.game;
  if (!state || (phase !== 'policy' && phase !== 'table')) return null;
  if (phase === 'policy' && !state.locked[game.side]) return null;
  return opponentSees(game, state);
};

const saveOf = (game: LocalGame): Save => ({
  version: SAVE_VERSION,
  model: MODEL_VERSION,
  side: game.side,
  opponent: game.opponent,
  log: [...game.log],
});

/** Keep the game as it stands. */
export const keep = (game: LocalGame): SaveProblem | null =>
  game.shelf ? keepSave(game.shelf, saveOf(game)) : { code: 'save-not-kept' };

/** A game in which nothing has happened yet. */
export const newGame = (rules: Rules, side: Side, opponent: Opponent, shelf: Shelf | null): LocalGame => ({
  rules,
  side,
  opponent,
  shelf,
  log: [],
  snapshot: openChart(rules),
  saveProblem: null,
});

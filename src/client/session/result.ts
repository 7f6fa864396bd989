import {
  claimOf,
  encodeGame,
  type Observation,
  type PerSide,
  replay,
  type Score,
  score,
} from '../../core/game/index.ts';
import { commandsIn, type LocalGame } from './local-game.ts';
import { openDeedBook, type RoundDeeds } from './round-deed.ts';

/** Both sides' results and, opened at the end, what the other side truly wanted. */
export interface Result {
  readonly scores: PerSide<Score>;
  readonly tastes: PerSide<Observation['taste']>;
  readonly code: string;
  /** What either side did, from the first round to the last. */
  readonly deeds: readonly RoundDeeds[];
}

/** What a finished game comes to; null while it goes on. */
export const resultOf = (game: LocalGame): Result | null => {
  const state = game.snapshot.context.game;
  const scores = state ? score(game.rules, state) : null;
  if (!state || !scores) return null;
  const claim = claimOf(state, scores);
  const commands = commandsIn(game.log);
  const code = encodeGame(game.rules.scenario, { setup: state.setup, commands, claim });
  const book = openDeedBook(game.rules);
  replay(game.rules, state.setup, commands, book.onCommand);
  return { scores, tastes: state.tastes, code, deeds: book.roundsOf(state) };
};

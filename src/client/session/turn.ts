import type { Command } from '../../schema/command.ts';
import { type LocalGame, opponentsView, take } from './local-game.ts';
import type { OpponentPort } from './opponent-port.ts';

/** A quicker answer is shown without a word about waiting for it. */
const CONFER_MS = 150;
const MOST_ANSWERS = 12;

/** The opponent broke down over its answer; it may be asked again. */
export interface OpponentProblem {
  readonly code: 'opponent-failed';
}

/** Whose word the game waits for. */
export interface Waiting {
  readonly turn: 'ours' | 'theirs';
  /** Whether we have waited long enough to be told so. */
  readonly thinking: boolean;
  readonly opponentProblem: OpponentProblem | null;
}

/** The opponent's turns in a game. */
export interface Turn {
  readonly waiting: Waiting;
  /** If it is the opponent's turn, let it say what it has to say, until it waits for us. */
  ask(): void;
  /** Hear it out no more: an answer that still comes is dropped. */
  drop(): void;
}

const OURS: Waiting = { turn: 'ours', thinking: false, opponentProblem: null };

/** Take a command of the opponent's; one the rules refuse leaves no trace. */
const takeTheirs = (game: LocalGame, command: Command): boolean => {
  const { snapshot } = game;
  const isTaken = take(game, { type: 'command.given', command });
  if (!isTaken) game.snapshot = snapshot;
  return isTaken;
};

/** Take what the opponent answers to what it sees; whether that was anything. */
const hear = async (game: LocalGame, opponent: OpponentPort, isWanted: () => boolean): Promise<boolean> => {
  const view = opponentsView(game);
  if (!view) return false;
  const commands = await opponent.decide(view);
  return isWanted() && commands.filter((command) => takeTheirs(game, command)).length > 0;
};

/** Take turns with an opponent; `show` is called whenever the game, or whom it waits for, has changed. */
export const openTurn = (game: LocalGame, opponent: OpponentPort, show: () => void): Turn => {
  let waiting = OURS;
  let asked = 0;
  const wait = (next: Waiting): void => {
    waiting = next;
    show();
  };
  const listen = async (question: number): Promise<void> => {
    const isWanted = (): boolean => question === asked;
    const timer = setTimeout(() => isWanted() && wait({ ...waiting, thinking: true }), CONFER_MS);
    try {
      await null; // first our own word is saved and shown
      for (let answers = 0; answers < MOST_ANSWERS && (await hear(game, opponent, isWanted)); answers++) show();
      if (isWanted()) wait(OURS);
    } catch {
      if (isWanted()) wait({ ...OURS, opponentProblem: { code: 'opponent-failed' } });
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    get waiting() {
      return waiting;
    },
    ask() {
      if (!opponentsView(game)) return;
      asked += 1;
      waiting = { ...OURS, turn: 'theirs' };
      void listen(asked);
    },
    drop() {
      asked += 1;
      waiting = OURS;
    },
  };
};

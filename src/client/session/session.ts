import type { Attribution, Rules } from '../../core/game/index.ts';
import type { Command } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { ChartEvent } from '../../schema/save.ts';

import type { Mandate, Opponent } from '../../schema/setup.ts';
import { type Inquiry, openInquiry } from './inquiry.ts';
import { keep, type LocalGame, newGame, take } from './local-game.ts';
import type { SeatOpponent } from './opponent-port.ts';

import { makeRoom, type SaveProblem, type Shelf } from './save-shelf.ts';
import { type SessionView, takeBack, viewOf } from './session-view.ts';
import { openTurn } from './turn.ts';

/** What a player chooses before the first round. */
export interface Choices {
  readonly side: Side;
  readonly opponent: Opponent;
  readonly mandate: Mandate;
  readonly seed: number;
}

/**
 * One player's game against an opponent on this device. Every step is saved before it is shown. While the
 * opponent has the turn, nothing one gives is taken.
 */
export interface Session {
  view(): SessionView;
  subscribe(listener: () => void): () => void;
  give(command: Command): void;
  ready(): void;
  reopen(): void;
  next(): void;
  /** Ask an opponent that has broken down once more. */
  askAgain(): void;
  /** Take back the last draft of this policy phase, and being ready with it. */
  undo(): void;
  /**
   * Every move of a round split into its causes, worked out when first asked for. Null while the round has not
   * passed, and until the code for it has loaded: who has asked is told by the listeners.
   */
  attribution(round: number): Attribution | null;
  readonly inquiry: Inquiry;
  /** Leave the game as it was last saved: what the opponent still has to say is not heard. */
  close(): void;
}

/** Code that no first decision needs: fetched ahead of need, and again when asked for; whoever has asked is told. */
const fetchLater = <Code>(load: () => Promise<Code>, tell: () => void): (() => Code | null) => {
  let code: Code | null = null;
  let isOnItsWay = false;
  let isAwaited = false;
  const fetch = (): void => {
    if (code || isOnItsWay) return;
    isOnItsWay = true;
    load().then(
      (loaded) => {
        code = loaded;
        if (isAwaited) tell();
      },
      () => {
        isOnItsWay = false; // offline and not in the cache
      },
    );
  };
  fetch();
  return () => {
    isAwaited ||= code === null;
    fetch();
    return code;
  };
};

const loadResult = () => import('./result.ts');
const loadAttribution = () => import('../../core/game/attribution.ts');

/** Whoever wants to hear that something has changed. */
const openListeners = () => {
  const listeners = new Set<() => void>();
  return {
    tell(): void {
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dismiss: () => listeners.clear(),
  };
};

/** Open a session on a started game that has been kept as it stands. */
export const openSession = (game: LocalGame, seatOpponent: SeatOpponent): Session => {
  const { tell, subscribe, dismiss } = openListeners();
  const opponent = seatOpponent(game.rules, game.opponent);
  const counting = fetchLater(loadResult, () => show());
  const splitting = fetchLater(loadAttribution, tell);
  const look = (): SessionView => {
    const isOver = game.snapshot.context.game?.ending;
    return viewOf(game, turn.waiting, isOver ? (counting()?.resultOf(game) ?? null) : null);
  };
  let kept = game.log;
  const show = (): void => {
    if (game.log !== kept || game.saveProblem) game.saveProblem = keep(game);
    kept = game.log;
    view = look();
    tell();
  };
  const turn = openTurn(game, opponent, show);
  const step = (event: ChartEvent): void => {
    if (turn.waiting.turn === 'theirs') return;
    if (take(game, event)) turn.ask();
    show();
  };
  turn.ask();
  let view = look();
  return {
    view: () => view,
    subscribe,
    give(command) {
      opponent.rouse();
      step({ type: 'command.given', command });
    },
    ready: () => step({ type: 'draft.readied', side: game.side }),
    reopen: () => step({ type: 'draft.reopened', side: game.side }),
    next: () => step({ type: 'phase.continued' }),
    askAgain() {
      turn.ask();
      show();
    },
    undo: () => void (takeBack(game) && show()),
    attribution(round) {
      const state = game.snapshot.context.game;
      return (state && splitting()?.attributionOf(game.rules, state, round)) ?? null;
    },
    inquiry: openInquiry(game, opponent),
    close() {
      turn.drop();
      opponent.close();
      dismiss();
    },
  };
};

/** Start a new game; it takes the place of any game in progress on the shelf. */
export const startSession = (rules: Rules, choices: Choices, shelf: Shelf, seatOpponent: SeatOpponent): Session => {
  const { side, opponent, mandate, seed } = choices;
  const game = newGame(rules, side, opponent, makeRoom(shelf) ? shelf : null);
  const setup = { scenario: rules.scenario.id, seed, mandates: { [side]: mandate } };
  take(game, { type: 'game.started', setup });
  game.saveProblem = keep(game);
  return openSession(game, seatOpponent);
};

/** A game found on the shelf, none, or a problem with what was there. */
export type Resumed =
  | { readonly kind: 'none' }
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'problem'; readonly problem: SaveProblem };

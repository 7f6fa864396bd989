import type { attributionOf } from '../../core/game/attribution.ts';
import {
  type Attribution,
  claimOf,
  encodeGame,
  leaderOf,
  type Observation,
  observe,
  type PerSide,
  type Rejection,
  type Rules,
  type Score,
  score,
} from '../../core/game/index.ts';
import type { Command } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { ChartEvent } from '../../schema/save.ts';
import type { Mandate, Opponent } from '../../schema/setup.ts';
import { advanceChart, openChart, type Phase, phaseOf, type Readiness, readinessOf } from '../../statechart/phase.ts';
import { commandsIn, keep, type LocalGame, letOpponentAct, newGame, take } from './local-game.ts';
import { makeRoom, type SaveProblem, type Shelf } from './save-shelf.ts';

/** What a player chooses before the first round. */
export interface Choices {
  readonly side: Side;
  readonly opponent: Opponent;
  readonly mandate: Mandate;
  readonly seed: number;
}

/** Everything a screen needs to draw the game as it stands. */
export interface SessionView {
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
  /** Both sides' results and, opened at the end, what the other side truly wanted. */
  readonly result: Result | null;
}

export interface Result {
  readonly scores: PerSide<Score>;
  readonly tastes: PerSide<Observation['taste']>;
  readonly code: string;
}

/** One player's game against an agent on this device. Every step is saved before it is shown. */
export interface Session {
  view(): SessionView;
  subscribe(listener: () => void): () => void;
  give(command: Command): void;
  ready(): void;
  reopen(): void;
  next(): void;
  /** Take back the last draft of this policy phase, and being ready with it. */
  undo(): void;
  /**
   * Every move of a round split into its causes, worked out when first asked for. Null while the round has not
   * passed, and until the code for it has loaded: who has asked is told by the listeners.
   */
  attribution(round: number): Attribution | null;
}

/** Where in the log the last draft of this policy phase stands, -1 if there is none to take back. */
const lastDraft = (game: LocalGame): number => {
  if (phaseOf(game.snapshot) !== 'policy' || readinessOf(game.snapshot, game.side) === 'locked') return -1;
  const isReadiness = ({ type }: ChartEvent): boolean => type === 'draft.readied' || type === 'draft.reopened';
  const last = game.log.findLastIndex((event) => !isReadiness(event));
  const event = game.log[last];
  return event?.type === 'command.given' && event.command.type === 'lever.set' ? last : -1;
};

const resultOf = (game: LocalGame): Result | null => {
  const state = game.snapshot.context.game;
  const scores = state ? score(game.rules, state) : null;
  if (!state || !scores) return null;
  const claim = claimOf(state, scores);
  const code = encodeGame(game.rules.scenario, { setup: state.setup, commands: commandsIn(game.log), claim });
  return { scores, tastes: state.tastes, code };
};

const viewOf = (game: LocalGame): SessionView => {
  const state = game.snapshot.context.game;
  if (!state) throw new Error('a session always has a started game');
  return {
    scenario: game.rules.scenario.id,
    phase: phaseOf(game.snapshot),
    side: game.side,
    opponent: game.opponent,
    readiness: { us: readinessOf(game.snapshot, 'us'), japan: readinessOf(game.snapshot, 'japan') },
    observation: observe(game.rules, state, leaderOf[game.side]),
    rejection: game.snapshot.context.rejection,
    canUndo: lastDraft(game) >= 0,
    saveProblem: game.saveProblem,
    result: resultOf(game),
  };
};

/** Open a session on a started game. */
export const openSession = (game: LocalGame): Session => {
  const listeners = new Set<() => void>();
  let view = viewOf(game);
  const settle = (): void => {
    game.saveProblem = keep(game);
    view = viewOf(game);
    for (const listener of listeners) listener();
  };
  const step = (event: ChartEvent): void => {
    if (take(game, event)) letOpponentAct(game);
    settle();
  };
  let split: typeof attributionOf | null = null;
  let isAwaited = false;
  const unpack = (loaded: { readonly attributionOf: typeof attributionOf }): void => {
    split = loaded.attributionOf;
    if (isAwaited) for (const listener of listeners) listener();
  };
  // Offline and not in the cache: attribution stays null.
  import('../../core/game/attribution.ts').then(unpack, () => undefined);
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    give: (command) => step({ type: 'command.given', command }),
    ready: () => step({ type: 'draft.readied', side: game.side }),
    reopen: () => step({ type: 'draft.reopened', side: game.side }),
    next: () => step({ type: 'phase.continued' }),
    undo() {
      const last = lastDraft(game);
      if (last < 0) return;
      game.log = game.log.slice(0, last);
      game.snapshot = game.log.reduce(advanceChart, openChart(game.rules));
      settle();
    },
    attribution(round) {
      const state = game.snapshot.context.game;
      isAwaited ||= split === null;
      return state && split ? split(game.rules, state, round) : null;
    },
  };
};

/** Start a new game; it takes the place of any game in progress on the shelf. */
export const startSession = (rules: Rules, choices: Choices, shelf: Shelf): Session => {
  const { side, opponent, mandate, seed } = choices;
  const game = newGame(rules, side, opponent, makeRoom(shelf) ? shelf : null);
  const setup = { scenario: rules.scenario.id, seed, mandates: { [side]: mandate } };
  take(game, { type: 'game.started', setup });
  game.saveProblem = keep(game);
  return openSession(game);
};

/** A game found on the shelf, none, or a problem with what was there. */
export type Resumed =
  | { readonly kind: 'none' }
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'problem'; readonly problem: SaveProblem };

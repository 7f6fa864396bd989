import { roster } from '../../core/agent/roster.ts';
import {
  claimOf,
  encodeGame,
  leaderOf,
  MODEL_VERSION,
  type Observation,
  observe,
  otherSide,
  type PerSide,
  type Rejection,
  type Rules,
  type Score,
  score,
} from '../../core/game/index.ts';
import type { Command } from '../../schema/command.ts';
import type { Seat, Side } from '../../schema/party.ts';
import { type ChartEvent, SAVE_VERSION, type Save } from '../../schema/save.ts';
import type { AgentId, Mandate } from '../../schema/setup.ts';
import {
  advanceChart,
  type ChartSnapshot,
  openChart,
  type Phase,
  phaseOf,
  type Readiness,
  readinessOf,
} from '../../statechart/phase.ts';

import { dropSave, findSave, keepSave, type SaveProblem, type Shelf, setAside } from './save-file.ts';

/** What a player chooses before the first round. */
export interface Choices {
  readonly side: Side;
  readonly opponent: AgentId;
  readonly mandate: Mandate;
  readonly seed: number;
}

/** Everything a screen needs to draw the game as it stands. */
export interface SessionView {
  readonly phase: Phase;
  readonly side: Side;
  readonly opponent: AgentId;
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
  /** Take back the last draft of this policy phase. */
  undo(): void;
}

const MOST_TURNS = 12;

interface Game {
  readonly rules: Rules;
  readonly side: Side;
  readonly opponent: AgentId;
  readonly shelf: Shelf;
  log: readonly ChartEvent[];
  snapshot: ChartSnapshot;
  saveProblem: SaveProblem | null;
}

const commandsIn = (log: readonly ChartEvent[]): readonly Command[] =>
  log.flatMap((event) => (event.type === 'command.given' ? [event.command] : []));

const seatFor = (side: Side): Seat => leaderOf[side];

/** Apply an event; keep it in the log only if the chart took it. */
const take = (game: Game, event: ChartEvent): boolean => {
  const snapshot = advanceChart(game.snapshot, event);
  const taken = snapshot.context.game !== game.snapshot.context.game || phaseChanged(game.snapshot, snapshot);
  game.snapshot = snapshot;
  if (taken) game.log = [...game.log, event];
  return taken;
};

const phaseChanged = (before: ChartSnapshot, after: ChartSnapshot): boolean =>
  JSON.stringify(before.value) !== JSON.stringify(after.value);

/** Let the opponent say what it has to say, until it waits for us. */
const letOpponentAct = (game: Game): void => {
  const agent = roster[game.opponent];
  const side = otherSide(game.side);
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const phase = phaseOf(game.snapshot);
    const state = game.snapshot.context.game;
    if (!state || (phase !== 'policy' && phase !== 'table')) return;
    if (phase === 'policy' && !state.locked[game.side]) return;
    const commands = agent(observe(game.rules, state, seatFor(side)), game.rules.scenario);
    const taken = commands.filter((command) => take(game, { type: 'command.given', command }));
    if (taken.length === 0) return;
  }
};

const saveOf = (game: Game): Save => ({
  version: SAVE_VERSION,
  model: MODEL_VERSION,
  side: game.side,
  opponent: game.opponent,
  log: [...game.log],
});

const lastDraft = (game: Game): number => {
  if (phaseOf(game.snapshot) !== 'policy' || readinessOf(game.snapshot, game.side) === 'locked') return -1;
  const last = game.log.length - 1;
  const event = game.log[last];
  return event?.type === 'command.given' && event.command.type === 'lever.set' ? last : -1;
};

const resultOf = (game: Game): Result | null => {
  const state = game.snapshot.context.game;
  const scores = state ? score(game.rules, state) : null;
  if (!state || !scores) return null;
  const claim = claimOf(state, scores);
  const code = encodeGame(game.rules.scenario, { setup: state.setup, commands: commandsIn(game.log), claim });
  return { scores, tastes: state.tastes, code };
};

const viewOf = (game: Game): SessionView => {
  const state = game.snapshot.context.game;
  if (!state) throw new Error('a session always has a started game');
  return {
    phase: phaseOf(game.snapshot),
    side: game.side,
    opponent: game.opponent,
    readiness: { us: readinessOf(game.snapshot, 'us'), japan: readinessOf(game.snapshot, 'japan') },
    observation: observe(game.rules, state, seatFor(game.side)),
    rejection: game.snapshot.context.rejection,
    canUndo: lastDraft(game) >= 0,
    saveProblem: game.saveProblem,
    result: resultOf(game),
  };
};

const openSession = (game: Game): Session => {
  const listeners = new Set<() => void>();
  let view = viewOf(game);
  const settle = (): void => {
    game.saveProblem = keepSave(game.shelf, saveOf(game));
    view = viewOf(game);
    for (const listener of listeners) listener();
  };
  const step = (event: ChartEvent): void => {
    if (take(game, event)) letOpponentAct(game);
    settle();
  };
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
  };
};

/** Start a new game; it takes the place of any game in progress on the shelf. */
export const startSession = (rules: Rules, choices: Choices, shelf: Shelf): Session => {
  dropSave(shelf);
  const { side, opponent, mandate, seed } = choices;
  const game: Game = { rules, side, opponent, shelf, log: [], snapshot: openChart(rules), saveProblem: null };
  const setup = { scenario: rules.scenario.id, seed, mandates: { [side]: mandate } };
  take(game, { type: 'game.started', setup });
  game.saveProblem = keepSave(shelf, saveOf(game));
  return openSession(game);
};

/** A game found on the shelf, none, or a problem with what was there. */
export type Resumed =
  | { readonly kind: 'none' }
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'problem'; readonly problem: SaveProblem | { readonly code: 'save-version' } };

/** Pick up the game in progress exactly where it was left. A save that no longer replays is set aside. */
export const resumeSession = (rulesOf: (scenario: string) => Rules | undefined, shelf: Shelf): Resumed => {
  const found = findSave(shelf);
  if (found.kind !== 'save') return found;
  const { save } = found;
  const opened = save.log[0]?.type === 'game.started' ? save.log[0].setup : null;
  const rules = opened ? rulesOf(opened.scenario) : undefined;
  if (!rules || save.model !== MODEL_VERSION) {
    setAside(shelf, JSON.stringify(save));
    return { kind: 'problem', problem: { code: 'save-version' } };
  }
  const { side, opponent } = save;
  const game: Game = { rules, side, opponent, shelf, log: [], snapshot: openChart(rules), saveProblem: null };
  const replayed = save.log.every((event) => take(game, event));
  return replayed && game.snapshot.context.game
    ? { kind: 'session', session: openSession(game) }
    : { kind: 'problem', problem: setAside(shelf, JSON.stringify(save)) };
};

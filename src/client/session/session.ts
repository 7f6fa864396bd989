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
  roster,
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

import { findSave, keepSave, makeRoom, type SaveProblem, type Shelf, setAside } from './save-file.ts';

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
  /** Take back the last draft of this policy phase, and being ready with it. */
  undo(): void;
}

const MOST_TURNS = 12;

interface Game {
  readonly rules: Rules;
  readonly side: Side;
  readonly opponent: AgentId;
  /** Null where saving would write over something that could not be set aside. */
  readonly shelf: Shelf | null;
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

const keep = (game: Game): SaveProblem | null =>
  game.shelf ? keepSave(game.shelf, saveOf(game)) : { code: 'save-not-kept' };

/** Where in the log the last draft of this policy phase stands, -1 if there is none to take back. */
const lastDraft = (game: Game): number => {
  if (phaseOf(game.snapshot) !== 'policy' || readinessOf(game.snapshot, game.side) === 'locked') return -1;
  const isReadiness = ({ type }: ChartEvent): boolean => type === 'draft.readied' || type === 'draft.reopened';
  const last = game.log.findLastIndex((event) => !isReadiness(event));
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
    game.saveProblem = keep(game);
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

const newGame = (rules: Rules, side: Side, opponent: AgentId, shelf: Shelf | null): Game => ({
  rules,
  side,
  opponent,
  shelf,
  log: [],
  snapshot: openChart(rules),
  saveProblem: null,
});

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

/** Pick up the game in progress exactly where it was left. A save that no longer replays is set aside. */
export const resumeSession = (rulesOf: (scenario: string) => Rules | undefined, shelf: Shelf): Resumed => {
  const found = findSave(shelf);
  if (found.kind !== 'save') return found;
  const { save, text } = found;
  const [first] = save.log;
  if (first?.type !== 'game.started') return { kind: 'problem', problem: setAside(shelf, text, 'save-damaged') };
  const rules = rulesOf(first.setup.scenario);
  if (!rules) return { kind: 'problem', problem: setAside(shelf, text, 'save-version') };
  const game = newGame(rules, save.side, save.opponent, shelf);
  if (!save.log.every((event) => take(game, event)))
    return { kind: 'problem', problem: setAside(shelf, text, 'save-damaged') };
  letOpponentAct(game);
  return { kind: 'session', session: openSession(game) };
};

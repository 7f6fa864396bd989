import type { Command } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Series } from '../../schema/series.ts';
import type { Setup } from '../../schema/setup.ts';
import { apply } from './apply.ts';
import { leaderOf, type PerSide, sideOf } from './delegation.ts';
import type { RejectionCode } from './rejection.ts';
import { type ReplayProblem, replay } from './replay.ts';
import { reportsOf } from './report.ts';
import { leverOf, type Rules } from './rules.ts';
import { type Score, score } from './score.ts';
import type { GameState } from './state.ts';

/** One choice made otherwise. */
export type Change =
  /** In a round, a lever is put at an option; null leaves it where the round found it. */
  | { readonly kind: 'lever'; readonly round: number; readonly lever: string; readonly option: number | null }
  /** A side's threat in a round is not made. */
  | { readonly kind: 'threat'; readonly round: number; readonly side: Side };

/** A command that could not be given in the changed world. */
export interface LeftOut {
  readonly command: Command;
  readonly because: RejectionCode;
}

/** How a game went. */
export interface World {
  readonly state: GameState;
  /** Every series at the opening and at the end of each week played. */
  readonly weeks: readonly Series[];
  /** Null while the game is not over. */
  readonly scores: PerSide<Score> | null;
}

/** A game as it was played, and as it would have been. */
export interface Counterfactual {
  readonly actual: World;
  readonly changed: World;
  readonly leftOut: readonly LeftOut[];
  /** Rounds both sides sat through in silence, because the actual game was over before the changed one. */
  readonly silentRounds: number;
}

const worldOf = (rules: Rules, state: GameState): World => {
  const reports = reportsOf(state);
  const [first] = reports;
  const weeks = reports.flatMap((report) => report.weeks);
  return { state, weeks: first ? [first.before, ...weeks] : weeks, scores: score(rules, state) };
};

/** What a command of the actual game becomes in the changed one. */
const revise = (rules: Rules, { round }: GameState, command: Command, change: Change): readonly Command[] => {
  if (round !== change.round) return [command];
  const side = sideOf(command.seat);
  if (change.kind === 'threat') return command.type === 'threat.make' && side === change.side ? [] : [command];
  const { lever: id, option } = change;
  if (command.type === 'lever.set' && command.lever === id) return [];
  const lever = leverOf(rules.scenario, id);
  const [office] = lever?.offices ?? [];
  if (command.type !== 'policy.lock' || lever?.side !== side || !office || option === null) return [command];
  return [{ type: 'lever.set', seat: office, lever: id, option }, command];
};

/** Give commands that may be refused; what is refused is added to `leftOut`. */
const tryAll = (rules: Rules, state: GameState, commands: readonly Command[], leftOut: LeftOut[]): GameState => {
  let current = state;
  for (const command of commands) {
    const result = apply(rules, current, command);
    if (result.ok) current = result.value;
    else leftOut.push({ command, because: result.rejection.code });
  }
  return current;
};

/** Nobody moves or speaks until the game ends. */
const sitOut = (rules: Rules, state: GameState): GameState => {
  let current = state;
  while (current.stage !== 'over') {
    const type = current.stage === 'policy' ? 'policy.lock' : 'table.close';
    const silence = [leaderOf.us, leaderOf.japan].map((seat): Command => ({ type, seat }));
    current = tryAll(rules, current, silence, []);
  }
  return current;
};

/**
 * Play a game again with one choice changed. Chance is the same and everyone else does what they did; what the
 * rules no longer allow is left out. A changed game that outlasts one that was over is sat out to its end.
 * A change that cannot be made (no such round, lever or option) leaves the worlds alike; an unlawful one is
 * named among what was left out. The commands must be those of a real game, or there is a problem.
 */
export const counterfactual = (
  rules: Rules,
  setup: Setup,
  commands: readonly Command[],
  change: Change,
): { readonly ok: true; readonly value: Counterfactual } | { readonly ok: false; readonly problem: ReplayProblem } => {
  const leftOut: LeftOut[] = [];
  let changed: GameState | null = null;
  const played = replay(rules, setup, commands, (before, command) => {
    const revised = revise(rules, before, command, change);
    if (changed !== null || revised.length !== 1) changed = tryAll(rules, changed ?? before, revised, leftOut);
  });
  if (!played.ok) return played;
  const heard: GameState = changed ?? played.state;
  const end = played.state.stage === 'over' ? sitOut(rules, heard) : heard;
  return {
    ok: true,
    value: {
      actual: worldOf(rules, played.state),
      changed: worldOf(rules, end),
      leftOut,
      silentRounds: end.passed.length - heard.passed.length,
    },
  };
};

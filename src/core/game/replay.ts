import type { Command } from '../../schema/command.ts';
import type { Setup } from '../../schema/setup.ts';
import { apply } from './apply.ts';
import type { Rules } from './rules.ts';
import { type SetupProblem, setupProblem, start } from './start.ts';
import type { GameState } from './state.ts';

export type ReplayProblem =
  | { readonly code: SetupProblem }
  | { readonly code: 'command-refused'; readonly index: number; readonly because: string };

export type Replayed =
  | { readonly ok: true; readonly state: GameState }
  | { readonly ok: false; readonly problem: ReplayProblem };

/**
 * Play a setup and its commands again from the start. Stops at the first refused command and says which.
 * `onCommand` is told of each command and the state it meets.
 */
export const replay = (
  rules: Rules,
  setup: Setup,
  commands: readonly Command[],
  onCommand?: (before: GameState, command: Command) => void,
): Replayed => {
  const problem = setupProblem(rules, setup);
  if (problem) return { ok: false, problem: { code: problem } };
  let state = start(rules, setup);
  for (const [index, command] of commands.entries()) {
    onCommand?.(state, command);
    const result = apply(rules, state, command);
    if (!result.ok) return { ok: false, problem: { code: 'command-refused', index, because: result.rejection.code } };
    state = result.value;
  }
  return { ok: true, state };
};

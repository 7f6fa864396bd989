import { useMemo } from 'preact/hooks';
import {
  decodeGame,
  type GameState,
  leaderOf,
  type Observation,
  observe,
  otherSide,
  possibleOf,
  type Rules,
  replay,
} from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk, useGame } from '../desk-context.ts';

/** What a finished game shows once nothing is secret any more. */
export interface Reopened {
  readonly state: GameState;
  /** BATNA, fair share and best possible, as they were before anyone moved. */
  readonly possible: ReturnType<typeof possibleOf>;
  /** The other side's true utility over treaties. */
  readonly theirs: Observation['preference'];
}

/** Play a finished game again from its code, to look at both hands; null if the code does not replay. */
export const reopen = (rules: Rules, side: Side, code: string): Reopened | null => {
  const decoded = decodeGame((id) => (id === rules.scenario.id ? rules.scenario : undefined), code);
  if (!decoded.ok) return null;
  const replayed = replay(rules, decoded.game.setup, decoded.game.commands);
  if (!replayed.ok) return null;
  const { state } = replayed;
  const theirs = observe(rules, state, leaderOf[otherSide(side)]).preference;
  return { state, possible: possibleOf(rules, state), theirs };
};

/** The finished game in progress, reopened once. */
export const useReopened = (): Reopened | null => {
  const { rules } = useDesk();
  const { view } = useGame();
  const code = view.result?.code;
  return useMemo(() => (code === undefined ? null : reopen(rules, view.side, code)), [rules, view.side, code]);
};

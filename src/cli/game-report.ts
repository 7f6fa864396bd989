import { claimOf, encodeGame, type GameState, type Rules, score } from '../core/game/index.ts';
import type { Command } from '../schema/command.ts';

/** What `play` and `replay` print of a finished game. */
export interface GameReport {
  readonly scenario: string;
  readonly seed: number;
  readonly ending: string;
  readonly rounds: number;
  readonly hashes: readonly string[];
  readonly scores: { readonly japan: number; readonly us: number };
  readonly code: string;
}

/** Report a finished game; null if it is not finished. */
export const reportGame = (rules: Rules, state: GameState, commands: readonly Command[]): GameReport | null => {
  const scores = score(rules, state);
  if (!scores || !state.ending) return null;
  const claim = claimOf(state, scores);
  return {
    scenario: rules.scenario.id,
    seed: state.setup.seed,
    ending: state.ending.kind,
    rounds: state.round,
    hashes: [...state.passed.map(({ record }) => record.hash), claim.hash],
    scores: { japan: scores.japan.total, us: scores.us.total },
    code: encodeGame(rules.scenario, { setup: state.setup, commands, claim }),
  };
};

/** The report as a few lines for a person. */
export const describeGame = (report: GameReport): string =>
  [
    `${report.scenario}, seed ${report.seed}: ${report.ending} in round ${report.rounds}`,
    `score: Japan ${report.scores.japan}, United States ${report.scores.us}`,
    `hashes: ${report.hashes.join(' ')}`,
    report.code,
  ].join('\n');

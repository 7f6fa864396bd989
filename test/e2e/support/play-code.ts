import { jun2025 } from '../../../src/content/jun-2025/scenario.ts';
import { parameterValues } from '../../../src/content/parameter-values.ts';
import { presets } from '../../../src/content/presets.ts';
import type { Claim } from '../../../src/core/game/index.ts';
import { claimOf, encodeGame, makeRules, playOut, roster, score } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import type { Setup } from '../../../src/schema/setup.ts';

const rules = makeRules(jun2025, presets[jun2025.preset], parameterValues);

const setup: Setup = { scenario: jun2025.id, seed: 7, mandates: {} };

interface FinishedGame {
  readonly commands: readonly Command[];
  readonly claim: Claim;
}

/** A game that two agents have played to its end, and what it comes to. */
export const finishedGame = (): FinishedGame => {
  const { state, commands } = playOut(rules, setup, { us: roster.honest, japan: roster.honest });
  const scores = score(rules, state);
  if (!scores) throw new Error('a game played out has a score');
  return { commands, claim: claimOf(state, scores) };
};

/** The code of a game, true or not. */
export const codeOf = ({ commands, claim }: FinishedGame): string => encodeGame(jun2025, { setup, commands, claim });

import { scenarios } from '../../../src/content/catalogue.ts';
import { parameterValues } from '../../../src/content/parameter/parameter-values.ts';
import { presets } from '../../../src/content/presets.ts';
import { defaultScenario, type ScenarioId } from '../../../src/content/scenario-id.ts';
import { bots } from '../../../src/core/agent/scripted/bots.ts';
import type { Claim, Rules } from '../../../src/core/game/index.ts';
import { claimOf, encodeGame, makeRules, playOut, score } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';

const SEED = 7;

const rulesOf = (id: ScenarioId): Rules => {
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(`${id} is not in the catalogue`);
  return makeRules(scenario, presets[scenario.preset], parameterValues);
};

interface FinishedGame {
  readonly scenario: ScenarioId;
  readonly commands: readonly Command[];
  readonly claim: Claim;
}

/** A game that two agents have played to its end, and what it comes to. */
export const finishedGame = (scenario: ScenarioId = defaultScenario): FinishedGame => {
  const rules = rulesOf(scenario);
  const setup = { scenario, seed: SEED, mandates: {} };
  const { state, commands } = playOut(rules, setup, { us: bots.linear, japan: bots.linear });
  const scores = score(rules, state);
  if (!scores) throw new Error('a game played out has a score');
  return { scenario, commands, claim: claimOf(state, scores) };
};

/** The code of a game, true or not. */
export const codeOf = ({ scenario, commands, claim }: FinishedGame): string =>
  encodeGame(rulesOf(scenario).scenario, { setup: { scenario, seed: SEED, mandates: {} }, commands, claim });

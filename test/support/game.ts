import { scenarios } from '../../src/content/catalogue.ts';
import { parameters } from '../../src/content/parameter/parameters.ts';
import { presets } from '../../src/content/presets.ts';
import { apply, type GameState, makeRules, type Rejection, type Rules, start } from '../../src/core/game/index.ts';
import type { Command } from '../../src/schema/command.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import type { Setup } from '../../src/schema/setup.ts';

const shipped = scenarios.get('jun-2025');
if (!shipped) throw new Error('jun-2025 ships with the game');

export const jun2025: Scenario = shipped;

const chambers = (quorum: number): Scenario['ratification'] => ({
  us: { quorum, steepness: 10 },
  japan: { quorum, steepness: 10 },
});

/** Chambers that pass whatever is signed, and chambers that pass nothing. */
const willing = chambers(-1e4);
export const unwilling = chambers(1e4);

/** The rules of June 2025 with chambers that pass whatever is signed, and some of the scenario's data changed. */
export const rulesWith = (change: Partial<Scenario>): Rules =>
  makeRules({ ...jun2025, ratification: willing, ...change }, presets[jun2025.preset], parameters);

export const rules: Rules = rulesWith({});

/** Nothing happens by itself: no calendar, no events, no drift. */
export const quietRules: Rules = rulesWith({
  calendar: [],
  events: [],
  approvalDrift: { us: 0, japan: 0 },
  discipline: { us: 1, japan: 1 },
});

export const setupOf = (seed: number, mandates: Setup['mandates'] = {}): Setup => ({
  scenario: jun2025.id,
  seed,
  mandates,
});

/** Give commands one after another; every one must be taken. */
export const give = (by: Rules, state: GameState, ...commands: readonly Command[]): GameState => {
  let current = state;
  for (const command of commands) {
    const result = apply(by, current, command);
    if (!result.ok) throw new Error(`${JSON.stringify(command)} was refused: ${result.rejection.code}`);
    current = result.value;
  }
  return current;
};

/** Why a command is refused, null if it is taken. */
export const refusalOf = (by: Rules, state: GameState, command: Command): Rejection | null => {
  const result = apply(by, state, command);
  return result.ok ? null : result.rejection;
};

export const lockBoth: readonly Command[] = [
  { type: 'policy.lock', seat: 'us.whiteHouse' },
  { type: 'policy.lock', seat: 'japan.primeMinister' },
];

export const closeBoth: readonly Command[] = [
  { type: 'table.close', seat: 'us.ustr' },
  { type: 'table.close', seat: 'japan.meti' },
];

/** A whole round in which nobody does anything. */
export const idleRound: readonly Command[] = [...lockBoth, ...closeBoth];

/** A fresh game at the first round's policy stage. */
export const opening = (by: Rules = rules, seed = 7): GameState => start(by, setupOf(seed));

/** A fresh game at the first round's table. */
export const atTable = (by: Rules = rules, seed = 7): GameState => give(by, opening(by, seed), ...lockBoth);

/** A package by option ids; issues not named are left out of the treaty. */
export const packageOf = (options: Readonly<Record<string, string>> = {}): number[] =>
  jun2025.issues.map(({ id, options: known }) => {
    const option = known.findIndex((candidate) => candidate.id === (options[id] ?? 'out'));
    if (option < 0) throw new Error(`issue ${id} has no option ${options[id]}`);
    return option;
  });

/** The option index of a lever by its option's id. */
export const optionOf = (lever: string, option: string): number => {
  const index = jun2025.levers.find(({ id }) => id === lever)?.options.findIndex(({ id }) => id === option) ?? -1;
  if (index < 0) throw new Error(`lever ${lever} has no option ${option}`);
  return index;
};

import type { Command } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Mandate, Setup } from '../../schema/setup.ts';
import { canonicalHash } from '../numeric/hash.ts';
import { type Digit, type DigitReader, openDigits, packDigits } from '../numeric/mixed-radix.ts';
import { bothSides, leaderOf, sideOf } from './delegation.ts';
import { MODEL_VERSION } from './rules.ts';
import { endTable, leversOf, put, putTable, type TableCommand, takeTable } from './table-code.ts';
import { goalsOf } from './taste.ts';

/** What a code says of its own game; true only if replaying the commands says the same. */
export interface Claim {
  readonly us: number;
  readonly japan: number;
  /** First eight hexadecimal digits of the game's final hash. */
  readonly hash: string;
}

/** A game as it is shared. */
export interface SharedGame {
  readonly setup: Setup;
  readonly commands: readonly Command[];
  readonly claim: Claim;
}

export type CodeProblem =
  | { readonly code: 'code-malformed' }
  | { readonly code: 'code-damaged' }
  | { readonly code: 'code-version'; readonly version: number }
  | { readonly code: 'scenario-unknown'; readonly scenario: string };

const PREFIX = 'bc';
/** Longest code of a whole game under the limits on offers and threats; see the test that reaches for it. */
export const MAX_CODE_LENGTH = 800;

const MOST_TABLE_COMMANDS = 60;
const WORD = 0x1_0000;

const putSetup = (digits: Digit[], scenario: Scenario, setup: Setup): void => {
  put(digits, Math.floor(setup.seed / WORD), WORD);
  put(digits, setup.seed % WORD, WORD);
  for (const side of bothSides) {
    const mandate = setup.mandates[side];
    put(digits, mandate ? 1 : 0, 2);
    const goals = goalsOf(scenario, side).map((goal) => goal.id);
    for (const id of mandate ?? []) put(digits, goals.indexOf(id), goals.length);
  }
};

const takeSetup = (reader: DigitReader, scenario: Scenario): Setup => {
  const seed = reader.take(WORD) * WORD + reader.take(WORD);
  const mandates: { us?: Mandate; japan?: Mandate } = {};
  for (const side of bothSides) {
    if (reader.take(2) === 0) continue;
    const goals = goalsOf(scenario, side).map((goal) => goal.id);
    mandates[side] = [goals[reader.take(goals.length)] ?? '', goals[reader.take(goals.length)] ?? ''];
  }
  return { scenario: scenario.id, seed, mandates };
};

/** One round's commands: what each side ends up drafting, whether it locked, and the table in order. */
interface Turn {
  readonly drafts: Map<string, number>;
  readonly locked: Set<Side>;
  readonly table: TableCommand[];
}

const newTurn = (): Turn => ({ drafts: new Map(), locked: new Set(), table: [] });

/** Cut a log into rounds: policy after both have locked belongs to the next. */
const turnsOf = (commands: readonly Command[]): readonly Turn[] => {
  let turn = newTurn();
  const turns = [turn];
  for (const command of commands) {
    const isPolicy = command.type === 'lever.set' || command.type === 'policy.lock';
    if (isPolicy && turn.locked.size === 2) {
      turn = newTurn();
      turns.push(turn);
    }
    if (command.type === 'lever.set') turn.drafts.set(command.lever, command.option);
    else if (command.type === 'policy.lock') turn.locked.add(sideOf(command.seat));
    else turn.table.push(command);
  }
  return turns;
};

const putTurn = (digits: Digit[], scenario: Scenario, turn: Turn): void => {
  put(digits, 1, 2);
  for (const side of bothSides) {
    const levers = leversOf(scenario, side);
    put(digits, turn.locked.has(side) ? 1 : 0, 2);
    // 0 is "not drafted", so each lever has one value more than it has options.
    for (const lever of levers) put(digits, (turn.drafts.get(lever.id) ?? -1) + 1, lever.options.length + 1);
  }
  for (const command of turn.table) putTable(digits, scenario, command);
  endTable(digits);
};

const takeTurn = (reader: DigitReader, scenario: Scenario): readonly Command[] => {
  const drafts: Command[] = [];
  const locks: Command[] = [];
  for (const side of bothSides) {
    if (reader.take(2) === 1) locks.push({ type: 'policy.lock', seat: leaderOf[side] });
    for (const lever of leversOf(scenario, side)) {
      const option = reader.take(lever.options.length + 1) - 1;
      const seat = lever.offices[0];
      if (option >= 0 && seat) drafts.push({ type: 'lever.set', seat, lever: lever.id, option });
    }
  }
  const commands: Command[] = [...drafts, ...locks];
  for (let i = 0; i < MOST_TABLE_COMMANDS; i++) {
    const command = takeTable(reader, scenario);
    if (!command) break;
    commands.push(command);
  }
  return commands;
};

const checksum = (text: string): string => canonicalHash(text).slice(0, 5);

/**
 * Write a game as a share code: `bc`, the model version, the scenario, the packed setup,
 * commands and claim, and a checksum, joined by dots. Commands are put in canonical form
 * (one draft a lever and round, by its first office), which replays to the same game.
 */
export const encodeGame = (scenario: Scenario, game: SharedGame): string => {
  const digits: Digit[] = [];
  putSetup(digits, scenario, game.setup);
  put(digits, game.claim.us, 101);
  put(digits, game.claim.japan, 101);
  put(digits, Number.parseInt(game.claim.hash.slice(0, 4), 16), WORD);
  put(digits, Number.parseInt(game.claim.hash.slice(4, 8), 16), WORD);
  for (const turn of turnsOf(game.commands)) putTurn(digits, scenario, turn);
  put(digits, 0, 2);
  const body = `${PREFIX}${MODEL_VERSION}.${scenario.id}.${packDigits(digits)}`;
  return `${body}.${checksum(body)}`;
};

const hex = (value: number): string => value.toString(16).padStart(4, '0');

/** Read a share code. Says what is wrong with one that cannot be read; never throws. */
export const decodeGame = (
  scenarioOf: (id: string) => Scenario | undefined,
  code: string,
): { readonly ok: true; readonly game: SharedGame } | { readonly ok: false; readonly problem: CodeProblem } => {
  const parts = /^bc(\d{1,4})\.([A-Za-z0-9-]{1,40})\.([A-Za-z0-9_-]+)\.([0-9a-f]{5})$/.exec(code.trim());
  if (!parts || code.length > 4 * MAX_CODE_LENGTH) return { ok: false, problem: { code: 'code-malformed' } };
  const [, version = '', id = '', payload = '', sum = ''] = parts;
  if (checksum(`${PREFIX}${version}.${id}.${payload}`) !== sum) return { ok: false, problem: { code: 'code-damaged' } };
  if (Number(version) !== MODEL_VERSION)
    return { ok: false, problem: { code: 'code-version', version: Number(version) } };
  const scenario = scenarioOf(id);
  if (!scenario) return { ok: false, problem: { code: 'scenario-unknown', scenario: id } };
  const reader = openDigits(payload);
  if (!reader) return { ok: false, problem: { code: 'code-malformed' } };
  const setup = takeSetup(reader, scenario);
  const claim = {
    us: reader.take(101),
    japan: reader.take(101),
    hash: hex(reader.take(WORD)) + hex(reader.take(WORD)),
  };
  const commands: Command[] = [];
  for (let round = 0; round < scenario.rounds && reader.take(2) === 1; round++)
    commands.push(...takeTurn(reader, scenario));
  return reader.isSpent()
    ? { ok: true, game: { setup, commands, claim } }
    : { ok: false, problem: { code: 'code-malformed' } };
};

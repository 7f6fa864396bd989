import { parseArgs } from 'node:util';
import { WrongArgument } from './fault.ts';

const options = {
  json: { type: 'boolean', default: false },
  scenario: { type: 'string' },
  seed: { type: 'string' },
  japan: { type: 'string' },
  us: { type: 'string' },
  cases: { type: 'string' },
  draws: { type: 'string' },
  set: { type: 'string', multiple: true },
  out: { type: 'string' },
  language: { type: 'string' },
  domain: { type: 'string' },
  a: { type: 'string' },
  b: { type: 'string' },
  rounds: { type: 'string' },
  sessions: { type: 'string' },
  agent: { type: 'string' },
  games: { type: 'string' },
  part: { type: 'string' },
} as const;

/** Say what is wrong with a command line. */
export const usage = (why: string): WrongArgument => new WrongArgument('usage', why);

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
};

/** What was typed: the options, and the operands after the command. */
export interface Arguments {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly values: ReturnType<typeof parse>['values'];
}

/** Read a command line. Throws `usage` on an option no command takes. */
export const readArguments = (argv: readonly string[]): Arguments => {
  const { values, positionals } = parse(argv);
  const [command, ...operands] = positionals;
  return { command, operands, values };
};

/** Refuse options that the command does not take; all take `--json`. */
export const only = (values: Arguments['values'], allowed: readonly (keyof typeof options)[]): void => {
  const stray = Object.keys(values).find((key) => key !== 'json' && !allowed.some((name) => name === key));
  if (stray) throw usage(`--${stray} does not belong here`);
};

/** The only operand. */
export const one = (operands: readonly string[], name: string): string => {
  const [operand] = operands;
  if (operand === undefined || operands.length > 1) throw usage(`give one ${name}`);
  return operand;
};

/** Refuse operands. */
export const none = (command: string, operands: readonly string[]): void => {
  if (operands.length > 0) throw usage(`${command} does not take "${operands[0]}"`);
};

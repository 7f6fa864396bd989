import { parseArgs } from 'node:util';
import { Fault, WrongArgument } from './fault.ts';

const USAGE = `usage: chip COMMAND [--json]

  play --scenario ID|FILE --seed N [--japan AGENT] [--us AGENT]   play a game between two agents
  replay CODE|FILE                                                replay a shared game and check its claim
  validate FILE                                                   run validation cases against the model
  bench                                                           measure the model and the game`;

const usage = (why: string): WrongArgument => new WrongArgument('usage', why);

const read = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        scenario: { type: 'string' },
        seed: { type: 'string' },
        japan: { type: 'string' },
        us: { type: 'string' },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
};

type Values = ReturnType<typeof read>['values'];

/** Refuse what a command does not take. */
const only = (values: Values, allowed: readonly (keyof Values)[]): void => {
  const stray = (Object.keys(values) as (keyof Values)[]).find((key) => key !== 'json' && !allowed.includes(key));
  if (stray) throw usage(`--${stray} does not belong here`);
};

const one = (operands: readonly string[], name: string): string => {
  const [operand] = operands;
  if (operand === undefined || operands.length > 1) throw usage(`give one ${name}`);
  return operand;
};

/** Run a command. Each is loaded only when asked for. */
const run = async (argv: readonly string[]): Promise<number> => {
  const { values, positionals } = read(argv);
  const [command, ...operands] = positionals;
  const { json, scenario, seed, japan = 'honest', us = 'honest' } = values;
  if (command === 'play') {
    if (operands.length > 0) throw usage(`play does not take "${operands[0]}"`);
    if (scenario === undefined || seed === undefined) throw usage('play needs --scenario and --seed');
    return (await import('./play.ts')).play({ scenario, seed, japan, us, json });
  }
  only(values, []);
  if (command === 'replay') {
    const game = one(operands, 'code or file');
    return (await import('./replay.ts')).replay(game, { json });
  }
  if (command === 'validate') {
    const file = one(operands, 'file');
    return (await import('./validate.ts')).validate(file, { json });
  }
  if (command === 'bench' && operands.length === 0) return (await import('./bench.ts')).bench({ json });
  throw usage(command === undefined ? 'no command' : `cannot do "${argv.join(' ')}"`);
};

const main = async (): Promise<void> => {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(`${error.code}: ${error.message}`);
    if (error instanceof WrongArgument) console.error(USAGE);
    process.exitCode = error.exit;
  }
};

await main();

import { type Arguments, none, one, only, readArguments, usage } from './arguments.ts';
import { Fault, WrongArgument } from './fault.ts';
import { drawsOf, gamesOf, roundsOf, seedOf, sessionsOf } from './whole-number.ts';

const USAGE = `usage: chip COMMAND [--json]

  play --scenario ID|FILE --seed N [--japan AGENT] [--us AGENT]   play a game between two agents
  replay CODE|FILE [--scenario ID|FILE]                           replay a shared game and check its claim
  validate FILE [--draws N] [--seed N]                            run validation cases against the model
  backtest --out DIR [--draws N] [--seed N] [--language en|ja]    draw the model against the record
  sensitivity [--scenario ID|FILE | --cases FILE]                 rank the parameters that matter most
              [--draws N] [--seed N]
  negotiate --domain FILE|FOLDER --rounds N --sessions N          let two agents bargain over public domains
            --seed N [--a AGENT] [--b AGENT]
  exploit --domain FILE|FOLDER --rounds N --sessions N            search for who earns most against an agent
          --seed N [--agent AGENT]
  gauntlet FILE [--agent AGENT] [--seed N]                        send an agent through an SNHP gauntlet
  tournament --scenario ID|FILE --games N --seed N                play a league and report its balance
             [--part meta,sides,threats,levers,issues,levels]
  levers --scenario ID|FILE [--draws N] [--seed N]                say what each lever and article is worth and what is lost without it
  bench                                                           measure the model and the game

  validate, backtest and sensitivity also take --set PARAMETER=VALUE, as often as you like`;

type Run = (given: Arguments) => Promise<number>;

const play: Run = async ({ operands, values }) => {
  none('play', operands);
  const { json, scenario, seed, japan = 'consensus@normal', us = 'builder@normal' } = values;
  only(values, ['scenario', 'seed', 'japan', 'us']);
  if (scenario === undefined || seed === undefined) throw usage('play needs --scenario and --seed');
  return (await import('./play.ts')).play({ scenario, seed, japan, us, json });
};

const replay: Run = async ({ operands, values }) => {
  only(values, ['scenario']);
  const game = one(operands, 'code or file');
  return (await import('./replay.ts')).replay(game, { json: values.json, scenario: values.scenario });
};

const validate: Run = async ({ operands, values }) => {
  only(values, ['draws', 'seed', 'set']);
  const file = one(operands, 'file');
  const { json, draws = '0', seed = '1', set = [] } = values;
  return (await import('./validate.ts')).validate(file, { json, draws: drawsOf(draws), seed: seedOf(seed), set });
};

const backtest: Run = async ({ operands, values }) => {
  none('backtest', operands);
  only(values, ['out', 'draws', 'seed', 'set', 'language']);
  const { json, out, draws = '200', seed = '1', set = [], language = 'en' } = values;
  if (out === undefined) throw usage('backtest needs --out');
  const options = { json, out, draws: drawsOf(draws), seed: seedOf(seed), set, language };
  return (await import('./backtest.ts')).backtest(options);
};

const sensitivity: Run = async ({ operands, values }) => {
  none('sensitivity', operands);
  only(values, ['scenario', 'cases', 'draws', 'seed', 'set']);
  const { json, scenario, cases, draws = '20', seed = '1', set = [] } = values;
  if (scenario !== undefined && cases !== undefined) throw usage('give --scenario or --cases, not both');
  const options = { json, scenario, cases, draws: drawsOf(draws), seed: seedOf(seed), set };
  return (await import('./sensitivity.ts')).sensitivity(options);
};

const negotiate: Run = async ({ operands, values }) => {
  none('negotiate', operands);
  only(values, ['domain', 'a', 'b', 'rounds', 'sessions', 'seed']);
  const { json, domain, a = 'resolute', b = 'resolute', rounds, sessions, seed } = values;
  if (domain === undefined || rounds === undefined || sessions === undefined || seed === undefined)
    throw usage('negotiate needs --domain, --rounds, --sessions and --seed');
  const numbers = { rounds: roundsOf(rounds), sessions: sessionsOf(sessions), seed: seedOf(seed) };
  return (await import('./negotiate.ts')).negotiate({ json, domain, a, b, ...numbers });
};

const exploit: Run = async ({ operands, values }) => {
  none('exploit', operands);
  only(values, ['domain', 'agent', 'rounds', 'sessions', 'seed']);
  const { json, domain, agent = 'resolute', rounds, sessions, seed } = values;
  if (domain === undefined || rounds === undefined || sessions === undefined || seed === undefined)
    throw usage('exploit needs --domain, --rounds, --sessions and --seed');
  const numbers = { rounds: roundsOf(rounds), sessions: sessionsOf(sessions), seed: seedOf(seed) };
  return (await import('./exploit.ts')).exploit({ json, domain, agent, ...numbers });
};

const gauntlet: Run = async ({ operands, values }) => {
  only(values, ['agent', 'seed']);
  const file = one(operands, 'file');
  const { json, agent = 'resolute', seed = '1' } = values;
  return (await import('./gauntlet.ts')).gauntlet({ json, file, agent, seed: seedOf(seed) });
};

const tournament: Run = async ({ operands, values }) => {
  none('tournament', operands);
  only(values, ['scenario', 'games', 'seed', 'part']);
  const { json, scenario, games, seed, part } = values;
  if (scenario === undefined || games === undefined || seed === undefined)
    throw usage('tournament needs --scenario, --games and --seed');
  const numbers = { games: gamesOf(games), seed: seedOf(seed) };
  return (await import('./tournament.ts')).tournament({ json, scenario, part, ...numbers });
};

const levers: Run = async ({ operands, values }) => {
  none('levers', operands);
  only(values, ['scenario', 'draws', 'seed']);
  const { json, scenario, draws = '60', seed = '1' } = values;
  if (scenario === undefined) throw usage('levers needs --scenario');
  return (await import('./levers.ts')).levers({ json, scenario, draws: drawsOf(draws), seed: seedOf(seed) });
};

const bench: Run = async ({ operands, values }) => {
  none('bench', operands);
  only(values, []);
  return (await import('./bench.ts')).bench({ json: values.json });
};

/** Each command is loaded only when it is asked for. */
const commands: ReadonlyMap<string, Run> = new Map(
  Object.entries({
    play,
    replay,
    validate,
    backtest,
    sensitivity,
    negotiate,
    exploit,
    gauntlet,
    tournament,
    bench,
    levers,
  }),
);

const run = (argv: readonly string[]): Promise<number> => {
  const given = readArguments(argv);
  if (given.command === undefined) throw usage('no command');
  const command = commands.get(given.command);
  if (!command) throw usage(`cannot do "${given.command}"`);
  return command(given);
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

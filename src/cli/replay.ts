import { readFile } from 'node:fs/promises';
import {
  type CodeProblem,
  claimOf,
  decodeGame,
  MODEL_VERSION,
  type Rules,
  replay as replayGame,
  type SharedGame,
  score,
} from '../core/game/index.ts';
import { Fault } from './fault.ts';
import { describeGame, reportGame } from './game-report.ts';
import { loadRules, rulesOf } from './rulebook.ts';

/** The code itself, or the text of the file it names. */
const readCode = async (codeOrFile: string): Promise<string> => {
  const text = /^bc\d/.test(codeOrFile) ? codeOrFile : await readFile(codeOrFile, 'utf8').catch(() => codeOrFile);
  return text.trim().replace(/^.*#g=/, '');
};

const explain = (problem: CodeProblem): string => {
  if (problem.code === 'code-version')
    return `the code needs version ${problem.version} of the model, this is version ${MODEL_VERSION}`;
  if (problem.code === 'scenario-unknown')
    return `no scenario "${problem.scenario}" ships with the game; --scenario FILE brings one`;
  return 'cannot read this code';
};

/** Read a code under the rules it names, or under those given: a game of a scenario that does not ship with the game. */
const readGame = (code: string, own: Rules | undefined): { readonly rules: Rules; readonly game: SharedGame } => {
  const rulesFor = (id: string): Rules | undefined => (own?.scenario.id === id ? own : rulesOf(id));
  const decoded = decodeGame((id) => rulesFor(id)?.scenario, code);
  if (!decoded.ok) throw new Fault(decoded.problem.code, explain(decoded.problem), 2);
  const { scenario } = decoded.game.setup;
  const rules = rulesFor(scenario);
  if (!rules || (own && rules !== own))
    throw new Fault('scenario-mismatch', `the code plays "${scenario}", not "${own?.scenario.id}"`, 2);
  return { rules, game: decoded.game };
};

interface ReplayOptions {
  readonly json: boolean;
  /** A shipped scenario's id, or the path of a scenario file. */
  readonly scenario?: string | undefined;
}

/** Replay a code and print what it comes to; 1 if the code claims otherwise. */
export const replay = async (codeOrFile: string, options: ReplayOptions): Promise<number> => {
  const own = options.scenario === undefined ? undefined : await loadRules(options.scenario);
  const { rules, game } = readGame(await readCode(codeOrFile), own);
  const { setup, commands, claim } = game;
  const replayed = replayGame(rules, setup, commands);
  if (!replayed.ok) throw new Fault(replayed.problem.code, JSON.stringify(replayed.problem), 1);
  const scores = score(rules, replayed.state);
  const report = reportGame(rules, replayed.state, commands);
  if (!scores || !report) throw new Fault('game-unfinished', 'the code holds a game that was not finished', 1);
  console.log(options.json ? JSON.stringify(report) : describeGame(report));
  const computed = claimOf(replayed.state, scores);
  if (computed.us === claim.us && computed.japan === claim.japan && computed.hash === claim.hash) return 0;
  console.error(`claim-false: the code claims ${JSON.stringify(claim)}, replaying gives ${JSON.stringify(computed)}`);
  return 1;
};

import { readFile } from 'node:fs/promises';
import { claimOf, decodeGame, replay as replayGame, score } from '../core/game/index.ts';
import { Fault } from './fault.ts';
import { describeGame, reportGame } from './game-report.ts';
import { rulesOf } from './rulebook.ts';

/** The code itself, or the text of the file it names. */
const readCode = async (codeOrFile: string): Promise<string> => {
  const text = /^bc\d/.test(codeOrFile) ? codeOrFile : await readFile(codeOrFile, 'utf8').catch(() => codeOrFile);
  return text.trim().replace(/^.*#g=/, '');
};

/** Replay a code and print what it comes to; 1 if the code claims otherwise. */
export const replay = async (codeOrFile: string, options: { readonly json: boolean }): Promise<number> => {
  const decoded = decodeGame((id) => rulesOf(id)?.scenario, await readCode(codeOrFile));
  if (!decoded.ok) {
    const { code, ...rest } = decoded.problem;
    throw new Fault(code, ['cannot read this code', ...Object.values(rest)].join(': '), 2);
  }
  const { setup, commands, claim } = decoded.game;
  const rules = rulesOf(setup.scenario);
  if (!rules) throw new Fault('scenario-unknown', `no scenario "${setup.scenario}"`, 2);
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

import { readFile } from 'node:fs/promises';
import { scenarios } from '../content/catalogue.ts';
import { parameterValues } from '../content/parameter/parameter-values.ts';
import { presets } from '../content/presets.ts';
import { makeRules, type Rules } from '../core/game/index.ts';
import { parseScenario } from '../schema/parse-scenario.ts';
import { Fault, WrongArgument } from './fault.ts';

/** The rules of a shipped scenario, or undefined. */
export const rulesOf = (id: string): Rules | undefined => {
  const scenario = scenarios.get(id);
  return scenario && makeRules(scenario, presets[scenario.preset], parameterValues);
};

/** The rules of a shipped scenario by id, or of a scenario file by path. */
export const loadRules = async (idOrFile: string): Promise<Rules> => {
  const shipped = rulesOf(idOrFile);
  if (shipped) return shipped;
  if (!idOrFile.includes('.')) {
    const known = [...scenarios.keys()].join(', ');
    throw new WrongArgument('scenario-unknown', `no scenario "${idOrFile}"; known: ${known}, or a path to a file`);
  }
  const text = await readFile(idOrFile, 'utf8').catch(() => {
    throw new Fault('file-unreadable', `cannot read ${idOrFile}`, 2);
  });
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Fault(parsed.problem.code, `${idOrFile}: ${parsed.problem.detail}`, 2);
  return makeRules(parsed.scenario, presets[parsed.scenario.preset], parameterValues);
};

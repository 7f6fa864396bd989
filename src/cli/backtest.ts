import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, languages } from '../content/words/language.ts';
import { loadWording, type Wording } from '../content/words/load-chart.ts';
import { centralOf } from '../core/economy/record/parameter-draw.ts';
import type { Parameters } from '../schema/parameter.ts';
import { caseChart } from './backtest/case-chart.ts';
import { episodeChart } from './backtest/episode-chart.ts';
import { episodeIds, readEpisode } from './backtest/episode-file.ts';
import { errorOf } from './backtest/error.ts';
import { errorTable, summarise } from './backtest/error-table.ts';
import { pathsOf } from './backtest/path.ts';
import { recordPath } from './backtest/record.ts';
import { checkCase, drawSets, fansOf } from './case-check.ts';
import { readCaseFile } from './case-file.ts';
import { Fault, WrongArgument } from './fault.ts';
import { parameterTable } from './parameter-setting.ts';

export interface BacktestOptions {
  readonly json: boolean;
  /** Folder to write to; made if it is not there. */
  readonly out: string;
  readonly draws: number;
  readonly seed: number;
  readonly set: readonly string[];
  readonly language: string;
}

const CASE_FILES = ['cases', 'further-cases'] as const;

const languageOf = (text: string): Language => {
  const language = languages.find((known) => known === text);
  if (!language) throw new WrongArgument('language-unknown', `no language "${text}"; known: ${languages.join(', ')}`);
  return language;
};

const caseSheets = async (central: Parameters, sets: readonly Parameters[], wording: Wording) => {
  const runs = await Promise.all(
    CASE_FILES.map(async (name) => {
      const { cases } = await readCaseFile(recordPath(`${name}.json`));
      const checks = cases.flatMap((one) => checkCase(one, central));
      const { fans } = fansOf(cases, sets);
      return { name, checks, sheet: { file: `${name}.svg`, content: caseChart(name, checks, fans, wording) } };
    }),
  );
  return {
    sheets: runs.map(({ sheet }) => sheet),
    summaries: runs.map(({ name, checks }) => summarise(name, checks)),
    checks: runs.flatMap((run) => run.checks),
  };
};

const episodeSheets = (central: Parameters, sets: readonly Parameters[], wording: Wording) => {
  const drawn = episodeIds.flatMap((id) => {
    const episode = readEpisode(id);
    return pathsOf(episode, central, sets).map((path) => ({
      error: errorOf(path),
      sheet: { file: `${id}-${path.series}.svg`, content: episodeChart(episode, path, wording) },
    }));
  });
  return { sheets: drawn.map(({ sheet }) => sheet), errors: drawn.map(({ error }) => error) };
};

const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Fault('folder-unwritable', `cannot write to ${folder}: ${why}`, 2);
  }
};

/**
 * Hold the model against the record: charts of all cases, of April to July 2025 week by week
 * and of the Plaza Accord month by month, as SVG, and a table of errors, as Markdown; the
 * table is printed, or with `json` all figures. Throws `language-unknown` and `folder-unwritable`.
 */
export const backtest = async ({ json, out, draws, seed, set, language }: BacktestOptions): Promise<number> => {
  const table = parameterTable(set);
  const wording = await loadWording(languageOf(language));
  await makeFolder(out);
  const sets = drawSets(table, draws, seed);
  const { sheets, summaries, checks } = await caseSheets(centralOf(table), sets, wording);
  const episodes = episodeSheets(centralOf(table), sets, wording);
  const errors = errorTable(summaries, episodes.errors, wording);
  const all = [...sheets, ...episodes.sheets, { file: 'errors.md', content: errors }];
  await Promise.all(all.map(({ file, content }) => writeFile(join(out, file), content)));
  const figures = { files: all.map(({ file }) => file), cases: summaries, episodes: episodes.errors, checks };
  console.log(json ? JSON.stringify(figures, null, 2) : errors.trimEnd());
  return 0;
};

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { episodeIds, readEpisode } from '../../src/cli/backtest/episode-file.ts';
import { recordPath } from '../../src/cli/backtest/record.ts';
import { readCaseFile } from '../../src/cli/case-file.ts';
import { temporaryFolder } from '../support/folder.ts';
import { chip, type Ran } from './support/chip.ts';

const episodeFiles = episodeIds.flatMap((id) => readEpisode(id).compare.map(({ series }) => `${id}-${series}.svg`));
const caseFiles = ['cases', 'further-cases'];
const expected = [...caseFiles.map((name) => `${name}.svg`), ...episodeFiles, 'errors.md'];

const namedEvents = (id: string): number => {
  const episode = episodeIds.map(readEpisode).find((one) => one.id === id);
  return new Set(episode?.shocks.map(({ event }) => event).filter((event) => event !== 'auction')).size;
};

interface Drawn extends Ran {
  readonly files: ReadonlyMap<string, string>;
}

const runInto = async (folder: string, ...args: readonly string[]): Promise<Drawn> => {
  const out = join(folder, 'new', 'charts');
  const ran = await chip('backtest', '--out', out, '--draws', '8', ...args);
  const names = await readdir(out);
  const read = names.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const);
  return { ...ran, files: new Map(await Promise.all(read)) };
};

const backtest = async (...args: readonly string[]): Promise<Drawn> => runInto(await temporaryFolder({}), ...args);

let json: Drawn;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chip-'));
  json = await runInto(folder, '--json');
  files = json.files;
  await rm(folder, { recursive: true });
});

/** Elements of a chart below the group with this label. */
const marks = (svg: string, label: string, element: string): number =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll(`g[aria-label="${label}"] ${element}`).length;

describe('backtest', () => {
  test('writes every chart and the table of errors, the same each time', async () => {
    expect([json.code, json.stderr]).toEqual([0, '']);
    expect([...files.keys()].toSorted()).toEqual(expected.toSorted());
    const again = await backtest();
    expect(again.files).toEqual(files);
    expect(again.stdout.trimEnd()).toBe(files.get('errors.md')?.trimEnd());
  });

  test('draws SVG that stands alone, with words for those who do not see it', () => {
    for (const name of expected.filter((file) => file.endsWith('.svg'))) {
      const svg = files.get(name) ?? '';
      const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(root.getAttribute('xmlns'), name).toBe('http://www.w3.org/2000/svg');
      expect(root.querySelector('title')?.textContent, name).toMatch(/\w/);
      expect(root.querySelector('desc')?.textContent?.length, name).toBeGreaterThan(50);
      expect(svg, name).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(svg.match(/<(?!\/|\?|!)/g)?.length, name).toBe((svg.match(/<\/|\/>/g) ?? []).length);
    }
  });

  test('draws a mark for every check: its band, what was drawn, the model, the record', async () => {
    for (const name of caseFiles) {
      const { cases } = await readCaseFile(recordPath(`${name}.json`));
      const checks = cases.flatMap((one) => one.checks);
      const svg = files.get(`${name}.svg`) ?? '';
      expect(marks(svg, 'link', 'path'), name).toBe(2 * checks.length);
      expect(marks(svg, 'dot', 'circle') + marks(svg, 'dot', 'path'), name).toBe(checks.length);
      expect(marks(svg, 'tick', 'line'), name).toBe(checks.filter(({ actual }) => actual !== null).length);
    }
  });

  test('draws a dot for every published reading, and a line for every event', () => {
    const { episodes }: { readonly episodes: readonly { episode: string; series: string; readings: number }[] } =
      JSON.parse(json.stdout);
    expect(episodes.map(({ episode, series }) => `${episode}-${series}.svg`)).toEqual(episodeFiles);
    for (const { episode, series, readings } of episodes) {
      const svg = files.get(`${episode}-${series}.svg`) ?? '';
      expect(marks(svg, 'dot', 'circle'), series).toBe(readings + 1);
      expect(marks(svg, 'line', 'path'), series).toBe(2);
      expect(marks(svg, 'area', 'path'), series).toBe(1);
      expect(marks(svg, 'rule', 'line'), series).toBe(namedEvents(episode));
    }
  });

  test.each(['en', 'ja'])('has its charts committed in %s', async (language) => {
    expect((await readdir(recordPath(`charts/${language}`))).toSorted()).toEqual(expected.toSorted());
  });

  test('prints all figures as JSON', () => {
    const { files: named, cases, episodes, checks } = JSON.parse(json.stdout);
    expect(named).toEqual(expected);
    expect(cases.map(({ total }: { total: number }) => total).reduce((a: number, b: number) => a + b)).toBe(
      checks.length,
    );
    for (const error of episodes)
      expect(error).toMatchObject({ unit: expect.stringMatching(/^(bp|%)$/), level: expect.any(Number) });
  });

  test('speaks Japanese', async () => {
    const { files: spoken, stdout } = await backtest('--language', 'ja');
    expect([...spoken.keys()].toSorted()).toEqual(expected.toSorted());
    expect(spoken.get('april-july-2025-usdjpy.svg')).toContain('円相場');
    expect(stdout).toContain('ランダムウォーク');
  });

  test('follows a number that is set', async () => {
    const { stdout: changed } = await backtest('--json', '--set', 'ust_conf_bp=10');
    expect(JSON.parse(changed).episodes).not.toEqual(JSON.parse(json.stdout).episodes);
  });

  test('says why it cannot write', async () => {
    const folder = await temporaryFolder({ file: '' });
    const { code, stderr } = await chip('backtest', '--draws', '1', '--out', join(folder, 'file', 'charts'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^folder-unwritable: /);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultScenario, scenarioIds } from '../../src/content/scenario-id.ts';
import { languages } from '../../src/content/words/language.ts';
import { openGame } from '../e2e/support/game.ts';

const dist = join(import.meta.dirname, '../../dist');
const KB = 1000;

/** What Vite writes about one built file. */
interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly assets?: readonly string[];
}

const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const chunks = Object.values(manifest);

const gzipped = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** What the page fetches by itself before one can play: the scenario it offers first, in English. */
const FETCHED_FIRST = [
  `src/content/${defaultScenario}/scenario.ts`,
  `src/content/words/en/${defaultScenario}.ts`,
  'src/content/words/en/words.ts',
];

const chunkOf = (src: string): Chunk => {
  const chunk = chunks.find((each) => each.src === src && each.isDynamicEntry);
  if (!chunk) throw new Error(`${src} is no chunk of its own`);
  return chunk;
};

/** Chunks and all they import statically. */
const withImports = (from: readonly Chunk[]): Set<Chunk> => {
  const reached = new Set(from);
  for (const chunk of reached) {
    for (const key of chunk.imports ?? []) {
      const next = manifest[key];
      if (next) reached.add(next);
    }
  }
  return reached;
};

/** The JavaScript of chunks, with the workers they start. */
const scriptsOf = (of: Iterable<Chunk>): readonly string[] =>
  [...of].flatMap(({ file, assets = [] }) => [file, ...assets].filter((name) => name.endsWith('.js')));

const first = withImports([...chunks.filter((chunk) => chunk.isEntry), ...FETCHED_FIRST.map(chunkOf)]);

describe('the first decision', () => {
  test('needs at most 100 kB of JavaScript', () => {
    const sizes = [...first].map(({ file }) => [file, gzipped(file)] as const);
    expect(sizes.length).toBeGreaterThan(0);
    expect(
      sizes.reduce((sum, [, size]) => sum + size, 0),
      sizes.join('\n'),
    ).toBeLessThanOrEqual(100 * KB);
  });

  test.each(['phaser', 'howler', 'opponent-thread', 'opponent-mind'])('does not wait for %s', (name) => {
    expect(chunks.map((chunk) => chunk.name)).toContain(name);
    expect([...first].map((chunk) => chunk.name)).not.toContain(name);
  });

  test('comes after at most 1.5 MB of anything, counted until the network is quiet', async () => {
    const { page } = await openGame();
    await page.waitForLoadState('networkidle');
    const loads = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => [
        entry.name,
        (entry as PerformanceResourceTiming).transferSize,
      ]),
    );
    const total = loads.reduce((sum, [, size]) => sum + Number(size), 0);
    expect(loads.length).toBeGreaterThan(1);
    expect(total, loads.join('\n')).toBeLessThanOrEqual(1500 * KB);
  });
});

describe('the whole game', () => {
  const isContent = ({ src = '' }: Chunk): boolean => src.startsWith('src/content/');
  const idIn = ({ src = '' }: Chunk) => scenarioIds.find((id) => new RegExp(`/${id}[/.]`).test(src));
  const languageIn = ({ src = '' }: Chunk) => languages.find((language) => src.includes(`/words/${language}/`));
  const code = chunks.filter((chunk) => (chunk.isEntry || chunk.isDynamicEntry) && !isContent(chunk));
  const content = chunks.filter((chunk) => chunk.isDynamicEntry && isContent(chunk));
  const games = languages.flatMap((language) => scenarioIds.map((id) => [id, language] as const));

  test.each(games)('of %s in %s, with every screen, is at most 550 kB of JavaScript', (id, language) => {
    const own = content.filter((chunk) => (idIn(chunk) ?? id) === id && (languageIn(chunk) ?? language) === language);
    expect(own.length).toBeGreaterThanOrEqual(4);
    const sizes = scriptsOf(withImports([...code, ...own])).map((file) => [file, gzipped(file)] as const);
    expect(sizes.some(([file]) => file.includes('opponent-worker'))).toBe(true);
    expect(
      sizes.reduce((sum, [, size]) => sum + size, 0),
      sizes.join('\n'),
    ).toBeLessThanOrEqual(550 * KB);
  });

  test('has every chunk in one of those games', () => {
    const built = readdirSync(join(dist, 'bundle')).filter((name) => name.endsWith('.js'));
    expect(
      scriptsOf(withImports([...code, ...content]))
        .map((file) => basename(file))
        .sort(),
    ).toEqual(built.sort());
  });

  test('runs no script written into the page', () => {
    const page = readFileSync(join(dist, 'index.html'), 'utf8');
    expect([...page.matchAll(/<script(?![^>]*\ssrc=)/g)]).toEqual([]);
  });
});

import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { scenarios } from '../../src/content/catalogue.ts';
import { temporaryFolder } from '../support/folder.ts';
import { otherEngines, runInChromium, runInNode } from './support/engine.ts';

/** The probe and all of the core in one plain script. */
const bundleProbe = async (): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'support/probe.ts'), formats: ['iife'], name: 'probe' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  const [chunk] = bundle?.output ?? [];
  if (chunk?.code === undefined) throw new Error('the bundler gave no script');
  return chunk.code;
};

let script: string;
let expected: { readonly arithmetic: string; readonly games: Readonly<Record<string, readonly string[]>> };

beforeAll(async () => {
  script = await bundleProbe();
});

test('node plays the games of the probe', async () => {
  expected = JSON.parse(await runInNode(script, await temporaryFolder({})));
  expect(expected.arithmetic).toMatch(/^[0-9a-f]{16}$/);
  const games = Object.values(expected.games);
  expect(games.length).toBeGreaterThan(20);
  expect(Object.keys(expected.games).filter((name) => name.includes('dealmaker'))).toHaveLength(scenarios.size);
  expect(games.filter((trace) => trace.length < 3)).toEqual([]);
  // The code of a game replays to the end that was played.
  expect(games.filter((trace) => trace.at(-2) !== trace.at(-1))).toEqual([]);
  expect(new Set(games.map((trace) => trace.at(-1))).size).toBe(games.length);
});

test.concurrent.each([['chromium', runInChromium] as const, ...otherEngines()])(
  '%s agrees in every bit',
  async (_name, run) => {
    expect(JSON.parse(await run(script, await temporaryFolder({})))).toEqual(expected);
  },
);

test.concurrent('a change in the last bits is seen', async () => {
  const bent = script.replace(/ \+ E13 \* r\b/, ''); // one term less of the series of exp
  expect(bent).not.toBe(script);
  expect(JSON.parse(await runInNode(bent, await temporaryFolder({})))).not.toEqual(expected);
});

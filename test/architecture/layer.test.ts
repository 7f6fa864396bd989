import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importGraph } from './support/import-graph.ts';
import { cycleFaults, tableFaults } from './support/import-rule.ts';
import { IMPORT_TABLE } from './support/import-table.ts';
import { chartFaults, purityFaults } from './support/purity-rule.ts';
import { barrelFaults, evasionFaults, fileFaults, syntaxFaults } from './support/shape-rule.ts';
import type { SourceTree } from './support/source-tree.ts';
import { isTypeScript, parseTree, readTree } from './support/source-tree.ts';

const edgesFaults = (tree: SourceTree): string[] => tableFaults(tree, IMPORT_TABLE);

describe('the sources', () => {
  const tree = readTree(join(import.meta.dirname, '../../src'));

  test('are all read', () => {
    const sources = [...tree.values()].filter((file) => isTypeScript(file.path));
    expect(syntaxFaults(tree)).toEqual([]);
    expect(sources.filter((file) => !Array.isArray(file.program.body) || file.program.body.length === 0)).toEqual([]);
    expect(importGraph(tree).length).toBeGreaterThan(sources.length);
  });

  test.each([
    ['import only what the table allows', edgesFaults],
    ['have no import cycle, types included', cycleFaults],
    ['are pure and exact in the core', purityFaults],
    ['leave time and effects out of the statechart', chartFaults],
    ['have no barrel but the façade', barrelFaults],
    ['neither silence the compiler nor promise work', evasionFaults],
    ['stay short and are named after a concept', fileFaults],
  ])('%s', (_rule, faultsIn) => {
    expect(faultsIn(tree)).toEqual([]);
  });
});

describe('a planted fault is found:', () => {
  const files = {
    'schema/party.ts': "import * as z from 'zod'; export type Side = 'us' | 'japan'; export const side = z.string();",
    'content/words/en.ts': 'export const words = 1;',
    'core/numeric/hash.ts': 'export const hash = 1;',
    'core/economy/state.ts': 'export const state = 1;',
    'core/negotiation/offer.ts': 'export const offer = 1;',
    'core/agent/bid.ts': 'export const bid = 1;',
    'core/game/index.ts': "export { apply } from './apply.ts';",
    'core/game/apply.ts': 'export const apply = 1;',
    'statechart/chart.ts': "import { setup } from 'xstate'; export const chart = setup({});",
    'client/main.ts': "import { draw } from './stage/scene.ts'; draw();",
    'client/session/local.ts': 'export const session = 1;',
    'client/stage/scene.ts': 'export const draw = () => 1;',
    'client/stage/ship.png': '',
    'client/ui/panel.tsx': 'export const panel = <p>1</p>;',
    'client/audio/bell.ts': 'export const ring = 1;',
    'server/serve.ts': 'export const serve = 1;',
    'cli/main.ts': "import { state } from '../core/economy/state.ts'; export const main = state;",
  };
  const plant = (path: string, text: string): SourceTree => parseTree({ ...files, [path]: text });

  test('none in the tree it is planted in', () => {
    const tree = parseTree(files);
    const rules = [edgesFaults, cycleFaults, purityFaults, chartFaults, barrelFaults, evasionFaults, fileFaults];
    expect([...rules, syntaxFaults].flatMap((faultsIn) => faultsIn(tree))).toEqual([]);
  });

  test.each([
    ['schema/a.ts', "import { apply } from '../core/game/index.ts';", 'schema may not import core/game/index.ts'],
    ['content/a.ts', "import { apply } from '../core/game/index.ts';", 'content may not import core/game/index.ts'],
    ['content/a.ts', "import * as z from 'zod';", 'content may not import zod'],
    [
      'core/numeric/a.ts',
      "import type { Side } from '../../schema/party.ts';",
      'may not import types of schema/party.ts',
    ],
    ['core/economy/a.ts', "import { side } from '../../schema/party.ts';", 'may not import schema/party.ts'],
    [
      'core/economy/a.ts',
      "import { offer } from '../negotiation/offer.ts';",
      'may not import core/negotiation/offer.ts',
    ],
    ['core/negotiation/a.ts', "import { state } from '../economy/state.ts';", 'may not import core/economy/state.ts'],
    ['core/game/a.ts', "import { bid } from '../agent/bid.ts';", 'core/game may not import core/agent/bid.ts'],
    [
      'core/agent/bargaining/a.ts',
      "import { apply } from '../../game/apply.ts';",
      'core/agent/bargaining may not import core/game/apply.ts',
    ],
    ['core/game/a.ts', "import * as z from 'zod';", 'core/game may not import zod'],
    ['core/game/a.ts', "import { readFile } from 'node:fs';", 'core/game may not import node:fs'],
    ['core/game/a.ts', "import { chart } from '../../statechart/chart.ts';", 'may not import statechart/chart.ts'],
    ['core/other/a.ts', 'export const a = 1;', 'in no row'],
    [
      'statechart/a.ts',
      "import { apply } from '../core/game/apply.ts';",
      'statechart may not import core/game/apply.ts',
    ],
    ['statechart/a.ts', "import { state } from '../core/economy/state.ts';", 'may not import core/economy/state.ts'],
    ['statechart/a.ts', "import { side } from '../schema/party.ts';", 'statechart may not import schema/party.ts'],
    [
      'client/stage/a.ts',
      "import { panel } from '../ui/panel.tsx';",
      'client/stage may not import client/ui/panel.tsx',
    ],
    ['client/stage/a.ts', "import type { p } from '../ui/panel.tsx';", 'may not import types of client/ui/panel.tsx'],
    ['client/stage/a.ts', "import { session } from '../session/local.ts';", 'may not import client/session/local.ts'],
    ['client/stage/a.ts', "import { render } from 'preact';", 'client/stage may not import preact'],
    ['client/ui/a.ts', "import { draw } from '../stage/scene.ts';", 'client/ui may not import client/stage/scene.ts'],
    ['client/ui/a.ts', "import { session } from '../session/local.ts';", 'may not import client/session/local.ts'],
    ['client/ui/a.ts', "const stage = import('../stage/scene.ts');", 'client/ui may not import client/stage/scene.ts'],
    ['client/ui/a.ts', "import Phaser from 'phaser';", 'client/ui may not import phaser'],
    ['client/ui/a.ts', "import { createActor } from 'xstate';", 'client/ui may not import xstate'],
    [
      'client/audio/a.ts',
      "import { draw } from '../stage/scene.ts';",
      'client/audio may not import client/stage/scene.ts',
    ],
    ['client/session/a.ts', "import { Howl } from 'howler';", 'client/session may not import howler'],
    ['client/session/a.ts', "import { ring } from '../audio/bell.ts';", 'may not import client/audio/bell.ts'],
    ['client/stage/a.ts', "import { serve } from '../../server/serve.ts';", 'may not import server/serve.ts'],
    ['client/other/a.ts', 'export const a = 1;', 'in no row'],
    ['client/main.ts', "import { state } from '../core/economy/state.ts';", 'may not import core/economy/state.ts'],
    ['client/ui/a.ts', "import { main } from '../main.ts';", 'client/ui may not import client/main.ts'],
    [
      'client/session/a.ts',
      "new Worker(new URL('../ui/panel.tsx', import.meta.url));",
      'may not import client/ui/panel.tsx',
    ],
    ['client/session/a.ts', "import W from '../ui/panel.tsx?worker';", 'may not import client/ui/panel.tsx'],
    ['client/ui/a.ts', "import ship from '../stage/ship.png';", 'client/ui may not import client/stage/ship.png'],
    ['server/a.ts', "import { draw } from '../client/stage/scene.ts';", 'server may not import client/stage/scene.ts'],
    ['server/a.ts', "export { draw } from '../client/stage/scene.ts';", 'server may not import client/stage/scene.ts'],
    ['server/a.ts', "export * from '../client/stage/scene.ts';", 'server may not import client/stage/scene.ts'],
    ['server/a.ts', "type A = import('../client/stage/scene.ts').A;", 'may not import types of client/stage/scene.ts'],
    ['server/a.ts', "import { a } from './gone.ts';", 'imports ./gone.ts, which is not there'],
    ['server/a.ts', "import { a } from './serve';", 'imports ./serve, which is not there'],
    ['server/a.ts', 'const a = await import(name);', 'imports an address that is computed'],
    ['server/a.ts', "const a = import.meta.glob('./*.ts');", 'imports an address that is computed'],
    ['other/a.ts', 'export const a = 1;', 'in no row'],
  ])('%s: %s', (path, text, message) => {
    expect(edgesFaults(plant(path, text))).toEqual([expect.stringContaining(`${path}:1: `)]);
    expect(edgesFaults(plant(path, text))[0]).toContain(message);
  });

  test.each([
    ['client/ui/a.ts', "import type { session } from '../session/local.ts';"],
    ['client/ui/a.ts', "import { type session } from '../session/local.ts';"],
    ['core/agent/a.ts', "import { apply } from '../game/apply.ts';"],
    ['client/stage/a.ts', "import ship from './ship.png?url';"],
    ['server/a.ts', "const root = new URL('../../dist', import.meta.url);"],
  ])('but %s may: %s', (path, text) => {
    expect(edgesFaults(plant(path, text))).toEqual([]);
  });

  test.each([
    ["import { apply } from './apply.ts';", "import { a } from './a.ts'; export const apply = a;"],
    ["import type { apply } from './apply.ts';", "import type { a } from './a.ts'; export type apply = a;"],
    ["import type { apply } from './index.ts';", "import { a } from './a.ts'; export const apply = a;"],
  ])('a cycle: %s against %s', (a, apply) => {
    const cycles = cycleFaults(parseTree({ ...files, 'core/game/a.ts': a, 'core/game/apply.ts': apply }));
    expect(cycles.find((fault) => fault.startsWith('core/game/a.ts:1: '))).toContain('→ core/game/a.ts');
  });

  test.each([
    ...['Math.exp(1)', 'Math.log(2)', 'Math.pow(2, 3)', '2 ** 0.5', 'a **= 2', 'Math.sin(1)', 'Math.random()'],
    ...['Math.cbrt(8)', 'Math.hypot(3, 4)', "Math['exp'](1)", 'Math[name](1)', 'const { exp } = Math', 'f(Math)'],
    ...[
      'new Date()',
      'Date.now()',
      'Intl.NumberFormat',
      'a.toLocaleString()',
      'a.localeCompare(b)',
      'performance.now()',
    ],
    ...[
      'setTimeout(f)',
      'globalThis.x',
      'fetch(a)',
      'console.log(1)',
      'crypto.randomUUID()',
      'process.env',
      "eval('1')",
    ],
  ])('an impure core: %s', (text) => {
    expect(purityFaults(plant('core/game/a.ts', text))).toHaveLength(1);
  });

  test.each(['Math.sqrt(2)', 'a.performance', '({ process: 1, after: 2 })', 'a.exp(1)', '2 * 2'])(
    'but not: %s',
    (text) => {
      expect(purityFaults(plant('core/game/a.ts', text))).toEqual([]);
    },
  );

  test.each(['({ after: { 1000: 1 } })', "({ 'invoke': 1 })", '({ delay: 5 })', 'setTimeout(f)', 'Date.now()'])(
    'a chart with a clock: %s',
    (text) => {
      expect(chartFaults(plant('statechart/a.ts', text))).toHaveLength(1);
    },
  );

  test.each([
    "export { draw } from './scene.ts';",
    "export type { draw } from './scene.ts';",
    "export * from './scene.ts';",
    "export * as scene from './scene.ts';",
    "import { draw } from './scene.ts'; export { draw };",
  ])('a barrel: %s', (text) => {
    expect(barrelFaults(plant('client/stage/index.ts', text))).toHaveLength(1);
  });

  test.each([
    'const a: any = 1;',
    'const f = (a: any[]) => a;',
    '// @ts-ignore\nexport const a = 1;',
    '/* @ts-expect-error */ export const a = 1;',
    '// biome-ignore lint/a: b\nexport const a = 1;',
    '// TODO: later\nexport const a = 1;',
  ])('an evasion: %s', (text) => {
    expect(evasionFaults(plant('client/ui/a.ts', text))).toHaveLength(1);
  });

  test('a long file, unless it holds words', () => {
    const long = 'export {};\n'.repeat(301);
    expect(fileFaults(plant('server/a.ts', long))).toEqual(['server/a.ts:301: over 300 lines']);
    expect(fileFaults(plant('content/words/ja.ts', long))).toEqual([]);
  });

  test.each(['server/utils.ts', 'server/helper/a.ts', 'core/game/state-manager.ts', 'client/ui/misc.tsx'])(
    'a name without a concept: %s',
    (path) => {
      expect(fileFaults(plant(path, 'export const a = 1;'))).toEqual([`${path}:1: named after no concept`]);
    },
  );

  test('a file that does not parse', () => {
    expect(syntaxFaults(plant('server/a.ts', 'export const = 1;'))).not.toEqual([]);
  });
});

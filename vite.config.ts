import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Write a `.gz` beside every text file of the build, for a static server to send as it is. */
const precompress: Plugin = {
  name: 'precompress',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((file) => /\.(js|css|html|svg|json)$/.test(file))) {
      const content = readFileSync(join(dir, name));
      if (content.length > 1024) writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }));
    }
  },
};

/**
 * Phaser's sources are written for its own bundler: they hold a WebGL debugger, which its releases put out, and a
 * sound manager behind build flags, and hang Phaser on a global for scripts in a page. Sound is Howler's here.
 */
const phaserCore: Plugin = {
  name: 'phaser-core',
  resolveId: (id) => (id === 'phaser3spectorjs' ? `\0${id}` : null),
  load: (id) => (id === '\0phaser3spectorjs' ? 'export {};' : null),
  transform: (code, id) =>
    id.includes('/phaser/src/')
      ? code.replaceAll(/typeof (?:WEBGL_DEBUG|FEATURE_SOUND)/g, 'false').replace('global.Phaser = Phaser;', '')
      : null,
};

/** The core does nothing when it is loaded: what a chunk does not use of it stays out, whatever the façade names. */
const pureCore = { moduleSideEffects: [{ test: /[\\/]src[\\/]core[\\/]/, sideEffects: false }] };

const afterBuild = ['test/e2e/**/*.test.ts', 'test/engine/**/*.test.ts', 'test/architecture/budget.test.ts'];

/** They listen to sound, watch an animation, wait for the focus, or fill both processors by themselves. */
const alone = ['test/e2e/{sound,motion,keyboard,means,mouse}.test.ts', 'test/engine/**/*.test.ts'];

const browserTests = {
  globalSetup: 'test/e2e/support/global-setup.ts',
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  base: './',
  // The stage draws images and graphics: Phaser's own core entry has them, without physics, tilemaps and 3D.
  resolve: {
    alias: [{ find: /^phaser$/, replacement: join(import.meta.dirname, 'node_modules/phaser/src/phaser-core.js') }],
  },
  publicDir: 'assets',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [precompress, phaserCore],
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    assetsDir: 'bundle',
    manifest: true,
    chunkSizeWarningLimit: 1500, // Phaser; test/architecture/budget.test.ts weighs the whole
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      treeshake: pureCore,
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            { name: 'howler', test: /node_modules[\\/]howler[\\/]/ },
            // What every player fetches is one file: it shrinks better than thirty.
            { name: 'first', tags: ['$initial'], test: /(?<!client[\\/]main\.ts|index\.html)$/ },
            // So is what several later screens share.
            { name: 'shared', test: /src[\\/](?:client|core)/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  worker: { format: 'es', rolldownOptions: { treeshake: pureCore } },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: afterBuild,
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...browserTests,
          name: 'e2e',
          include: afterBuild,
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...browserTests,
          name: 'e2e-alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

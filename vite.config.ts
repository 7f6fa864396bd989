import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Write a `.gz` beside every text file of the build, for a static server to send as it is. */
const precompress: Plugin = {
  name: 'precompress',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      const content = file.type === 'chunk' ? file.code : file.source;
      if (!/\.(js|css|html|svg|json)$/.test(file.fileName) || content.length < 1024) continue;
      this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: gzipSync(content, { level: 9 }) });
    }
  },
};

const afterBuild = ['test/e2e/**/*.test.ts', 'test/engine/**/*.test.ts', 'test/architecture/budget.test.ts'];

export default defineConfig({
  base: './',
  publicDir: 'assets',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [precompress],
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    assetsDir: 'bundle',
    manifest: true,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            { name: 'howler', test: /node_modules[\\/]howler[\\/]/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: afterBuild } },
      {
        test: {
          name: 'e2e',
          include: afterBuild,
          globalSetup: 'test/e2e/support/global-setup.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

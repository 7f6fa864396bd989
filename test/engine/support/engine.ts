import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Runs a script that defines `probe` and gives back what `probe.probe()` returns. */
type Run = (script: string, folder: string) => Promise<string>;

/** A game that never ends must not outlive the test. */
const RUNAWAY_MS = 100_000;

const ASK = 'probe.probe()';

/** The browser of the other browser tests. */
export const runInChromium: Run = async (script) => {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const page = await browser.newPage();
  const answer = await page.evaluate(`${script}; ${ASK}`);
  await browser.close();
  return String(answer);
};

const runInShell =
  (command: string, print: string): Run =>
  async (script, folder) => {
    const file = join(folder, 'probe.js');
    await writeFile(file, `${script}\n${print}(${ASK});\n`);
    const { stdout } = await promisify(execFile)(command, [file], { maxBuffer: 1e8, timeout: RUNAWAY_MS });
    return stdout.trim();
  };

export const runInNode: Run = runInShell(process.execPath, 'console.log');

/** Engines that a machine may have, by the names CHIP_ENGINES uses. */
const SHELLS: Readonly<Record<string, readonly string[]>> = {
  // SpiderMonkey, in GNOME's shell.
  gjs: ['/usr/bin/gjs', '/usr/local/bin/gjs', '/opt/homebrew/bin/gjs'],
  // JavaScriptCore, in WebKitGTK's or macOS's shell.
  jsc: [
    '/usr/bin/jsc',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/jsc',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/jsc',
    '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc',
  ],
};

/** The other engines to compare: those that are there. One that CHIP_ENGINES (comma-separated) names must be. */
export const otherEngines = (): ReadonlyMap<string, Run> => {
  const required = (process.env.CHIP_ENGINES ?? '').split(',').filter((name) => name !== '');
  const engines = new Map<string, Run>();
  for (const name of new Set([...Object.keys(SHELLS), ...required])) {
    const path = SHELLS[name]?.find(existsSync);
    if (path) engines.set(name, runInShell(path, 'print'));
    else if (required.includes(name)) throw new Error(`engine-missing: CHIP_ENGINES asks for ${name}.`);
  }
  return engines;
};

import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../src/server/serve.ts';
import { BROWSER_ARGUMENTS, provideBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built game. */
    gameAddress: string;
    /** Where the one browser of the run takes commands. */
    browserEndpoint: string;
  }
}

/** Serve the built game and start the browser, once for all browser tests. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await serve({ port: 0, host: '127.0.0.1', root: join(import.meta.dirname, '../../../dist') });
  const browser = await chromium.launchServer({ executablePath: provideBrowser(), args: BROWSER_ARGUMENTS });
  project.provide('gameAddress', server.address);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
};

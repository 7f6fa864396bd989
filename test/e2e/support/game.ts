import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import type { Save } from '../../../src/schema/save.ts';

/** How the player's machine is. */
export interface GameOptions {
  /** CSS pixels; 1280 by 720 by default. */
  readonly width?: number;
  readonly height?: number;
  /** The browser's language; `en-US` by default. */
  readonly language?: 'en-US' | 'ja-JP';
  readonly reducedMotion?: boolean;
  /** A phone or tablet: touch instead of a mouse. */
  readonly touch?: boolean;
  /** What follows the game's address: a query or a fragment. */
  readonly path?: string;
  /** A game in progress that the machine has stored; none by default. */
  readonly save?: Save;
}

export interface OpenGame {
  readonly page: Page;
  /** Close the page, and fail if anything went wrong in it. The end of the test does the same. */
  readonly close: () => Promise<void>;
}

/** What goes wrong in a page behind the player's back: exceptions, console errors, requests to other machines. */
const collectProblems = (page: Page, origin: string): readonly string[] => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) problems.push(`request: ${request.url()}`);
  });
  return problems;
};

/** Where the game keeps a game in progress. */
const SAVE_KEY = 'bargaining-chip.save';

const storageOf = (origin: string, save: Save | undefined): NonNullable<BrowserContextOptions['storageState']> => ({
  cookies: [],
  origins: save ? [{ origin, localStorage: [{ name: SAVE_KEY, value: JSON.stringify(save) }] }] : [],
});

const contextOptions = (origin: string, options: GameOptions): BrowserContextOptions => ({
  storageState: storageOf(origin, options.save),
  viewport: { width: options.width ?? 1280, height: options.height ?? 720 },
  locale: options.language ?? 'en-US',
  reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  hasTouch: options.touch ?? false,
  isMobile: options.touch ?? false,
});

/**
 * Open the built game in a browser of its own, with nothing stored but `save`. Call it inside a test: the game is
 * closed when the test ends, and the test fails on any exception, console error or foreign request. A
 * failing test leaves a picture in `.cache/e2e`.
 */
export const openGame = async (options: GameOptions = {}): Promise<OpenGame> => {
  const address = inject('gameAddress');
  const browser = await chromium.connect(inject('browserEndpoint'));
  const { origin } = new URL(address);
  const page = await (await browser.newContext(contextOptions(origin, options))).newPage();
  const problems = collectProblems(page, origin);
  const close = async (): Promise<void> => {
    await browser.close();
    expect(problems).toEqual([]);
  };
  onTestFinished(async ({ task }) => {
    const picture = `.cache/e2e/${task.name.replace(/\W+/g, '-')}.png`;
    if (task.result?.state === 'fail' && !page.isClosed()) await page.screenshot({ path: picture });
    await close();
  });
  await page.goto(new URL(options.path ?? '', address).href);
  // The page has loaded before the game has read what is stored: a test that stored something now would race it.
  await page.locator('#app > *').first().waitFor({ state: 'attached' });
  return { page, close };
};

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expect that axe finds nothing against WCAG 2.2 AA, or against good practice, on the page as it is. */
export const expectNoAxeViolations = async (page: Page): Promise<void> => {
  // The game has no frames, for which alone axe would open a page of its own each time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.withTags(AXE_TAGS).analyze();
  const places = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map((node) => node.target.join(' ')),
  }));
  expect(places).toEqual([]);
};

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Side } from '../../src/schema/party.ts';
import { openGame } from './support/game.ts';
import { actionOn, leavePhase, type ShownPhase, waitForPhase } from './support/play.ts';
import { type Hand, mouseOf } from './support/play-hand.ts';
import { savedGame } from './support/play-save.ts';

const DESK = { width: 1366, height: 768 } as const;

const saved = (side: Side) => ({ ...DESK, save: savedGame({ side, seed: 7 }) });

const canvasOn = (page: Page, state: string) => page.locator(`.stage-host[data-state="${state}"] canvas`).first();

/** Take the game up and play a round without a word, up to its market. */
const toMarket = async (hand: Hand): Promise<void> => {
  const press: readonly (readonly [ShownPhase, readonly string[]])[] = [
    ['briefing', ['continue']],
    ['policy', ['ready', 'lock']],
    ['table', ['close-table']],
  ];
  await hand.press(actionOn(hand.page, 'title-resume'));
  for (const [phase, actions] of press) {
    await waitForPhase(hand.page, phase);
    for (const action of actions) await hand.press(actionOn(hand.page, action));
    await leavePhase(hand.page, phase);
  }
};

test('the market plays the auction on a canvas, which can be skipped, brought back and left', async () => {
  const { page } = await openGame(saved('japan'));
  const hand = mouseOf(page);
  await toMarket(hand);
  await canvasOn(page, 'playing').waitFor();
  expect(await page.locator('.auction.held').count()).toBeGreaterThan(0);
  await hand.press(page.locator('.stage-key').last());
  await page.locator('.auction[data-verdict]').first().waitFor();
  expect(await page.locator('.auction.held').count()).toBe(0);
  expect(await page.locator('canvas').count()).toBe(0);

  await hand.press(page.locator('.stage-key').last());
  await canvasOn(page, 'playing').waitFor();
  await hand.press(actionOn(page, 'continue'));
  await waitForPhase(page, 'reaction');
  expect(await page.locator('canvas').count()).toBe(0);
});

test('the market can be left while the stage is still loading', async () => {
  const { page } = await openGame(saved('us'));
  const hand = mouseOf(page);
  const held = Promise.withResolvers<void>();
  await page.route(/phaser.*\.js$/, async (route) => {
    await held.promise;
    await route.continue();
  });
  await toMarket(hand);
  await page.locator('.stage-host[data-state="loading"]').waitFor();
  await hand.press(actionOn(page, 'continue'));
  await waitForPhase(page, 'reaction');
  held.resolve();
  await hand.press(actionOn(page, 'continue'));
  await waitForPhase(page, 'briefing');
  expect(await page.locator('canvas').count()).toBe(0);
});

test('for those who want no motion nothing of the stage is fetched', async () => {
  const { page } = await openGame({ ...saved('japan'), reducedMotion: true });
  const hand = mouseOf(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await toMarket(hand);
  await page.locator('.auction[data-verdict]').first().waitFor();
  await page.locator('.path-summary').waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  expect(fetched.filter((url) => /phaser|stage/.test(url))).toEqual([]);
});

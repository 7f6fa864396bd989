import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './support/game.ts';
import { actionOn, beginGame, draftLever, waitForPhase } from './support/play.ts';
import { mouseOf } from './support/play-hand.ts';

test('the first decision needs no words but its own; the table waits for the others', async () => {
  const { page } = await openGame({ width: 1366, height: 768, reducedMotion: true });
  const held: Route[] = [];
  let isHolding = true;
  await page.route(/\/bundle\/later-/, (route) => (isHolding ? void held.push(route) : route.continue()));
  await page.reload();
  const hand = mouseOf(page);
  await beginGame(hand, { side: 'japan', seed: 3, level: null });
  await hand.press(actionOn(page, 'continue'));
  await waitForPhase(page, 'policy');
  await draftLever(hand);
  await hand.press(actionOn(page, 'ready'));
  await hand.press(actionOn(page, 'lock'));
  await page.locator('.later[aria-busy]').waitFor();
  expect(held.length).toBeGreaterThan(0);
  isHolding = false;
  for (const route of held) await route.continue();
  await waitForPhase(page, 'table');
});

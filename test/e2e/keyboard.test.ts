import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './support/game.ts';
import { actionOn, beginGame, draftLever, playToDebrief } from './support/play.ts';
import type { Hand } from './support/play-hand.ts';
import { keyboardOf } from './support/play-keyboard.ts';

const isHeadingFocused = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('main[data-phase] h1') ?? false);

/** Draft a lever: five bands stand under it, and once it rests the largest effects are spoken. */
const hearEffects = async (hand: Hand): Promise<void> => {
  await draftLever(hand);
  const outcome = hand.page.locator('.lever.drafted .lever-effect').first();
  expect(await outcome.locator('.effect').count()).toBe(5);
  await expect.poll(() => outcome.locator('output').textContent()).toMatch(/^今回見込まれる影響: .+, .+/);
};

test('a whole game by keyboard alone, as the United States in Japanese, to the last day', async () => {
  const { page } = await openGame({ width: 1366, height: 768, language: 'ja-JP', reducedMotion: true });
  const hand = keyboardOf(page);
  await beginGame(hand, { side: 'us', seed: 11 });
  const phases = await playToDebrief(hand, {
    wantsTheirs: async () => false,
    offersFrom: 8,
    onPhase: async (phase) => {
      await expect.poll(() => isHeadingFocused(page)).toBe(true);
      if (phase === 'policy') await hearEffects(hand);
    },
  });
  expect(phases.slice(-3)).toEqual(['ending', 'yearLater', 'debrief']);
  expect(phases.filter((phase) => phase === 'table')).toHaveLength(8);
  for (const action of ['share-copy-link', 'again-swapped']) await hand.press(actionOn(page, action));
  await page.locator('[data-screen="setup"]').waitFor();
  expect(await page.locator('input[name="side"][value="japan"]').isChecked()).toBe(true);
});

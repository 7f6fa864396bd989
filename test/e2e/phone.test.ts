import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './support/game.ts';
import { actionOn, beginGame, playToDebrief, roundOn, type ShownPhase } from './support/play.ts';
import { fingerOf, type Hand } from './support/play-hand.ts';

const PHONE = { width: 390, height: 844, touch: true, reducedMotion: true } as const;

const primary: Readonly<Record<ShownPhase, string>> = {
  briefing: 'continue',
  policy: 'ready',
  table: 'offer',
  market: 'continue',
  reaction: 'continue',
  ending: 'continue',
  yearLater: 'continue',
  debrief: 'again-swapped',
};

/** Run in a page: how much wider than the screen the page is, and its widest child if it is. */
const sideScroll = (): string | null => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= 390 && clientWidth <= 390 && innerWidth <= 390) return null;
  const wide = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > 391);
  return `${scrollWidth} px wide: ${wide.map((each) => `${each.tagName}.${each.className}`).slice(0, 5)}`;
};

const expectNoSideScroll = async (page: Page): Promise<void> => {
  expect(await page.evaluate(sideScroll)).toBeNull();
};

/** Expect that the thumb finds a button without scrolling: inside the screen, and under nothing else. */
const expectAtHand = async (page: Page, action: string): Promise<void> => {
  const isAtHand = (): Promise<boolean> =>
    actionOn(page, action).evaluate((button) => {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && button.contains(hit);
    });
  await expect.poll(isAtHand, { message: action }).toBe(true);
};

const expectTabsToFit = async (hand: Hand): Promise<void> => {
  const tabs = hand.page.locator('.desk-tabs button');
  const opened = await tabs.evaluateAll((all) => all.findIndex((tab) => tab.getAttribute('aria-pressed') === 'true'));
  for (const tab of await tabs.all()) {
    await hand.press(tab);
    await expectNoSideScroll(hand.page);
  }
  await hand.press(tabs.nth(opened));
};

test.each(['en-US', 'ja-JP'] as const)('a whole game on a phone, by finger, in %s', async (language) => {
  const { page } = await openGame({ ...PHONE, language });
  const hand = fingerOf(page);
  await expectNoSideScroll(page);
  await expectAtHand(page, 'title-new');
  await beginGame(hand, { side: 'japan', seed: 3 });
  const phases = await playToDebrief(hand, {
    wantsTheirs: async () => (await roundOn(page)) >= 3,
    async onPhase(phase) {
      await expectNoSideScroll(page);
      if (phase !== 'debrief') await expectAtHand(page, primary[phase]);
      if (phase === 'policy' || phase === 'table') await expectTabsToFit(hand);
    },
    async onAnswer() {
      await expectNoSideScroll(page);
      await expectAtHand(page, 'accept');
      await expectAtHand(page, 'close-table');
    },
  });
  expect(phases.at(-1)).toBe('debrief');
});

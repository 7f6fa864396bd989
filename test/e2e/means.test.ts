import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/schema/command.ts';
import type { Save } from '../../src/schema/save.ts';
import { expectNoAxeViolations, openGame } from './support/game.ts';
import { actionOn, doAfterAll, leavePhase, waitForPhase } from './support/play.ts';
import { fingerOf, type Hand } from './support/play-hand.ts';
import { keyboardOf } from './support/play-keyboard.ts';
import { savedGame } from './support/play-save.ts';

const US = 0;
const TREATY = 1;
const THEM = 2;

/** Bring a pane of the desk to a phone's screen. */
const showPane = async (hand: Hand, pane: number): Promise<void> => {
  const tab = hand.page.locator('.desk-tabs button').nth(pane);
  if (await tab.isVisible()) await hand.press(tab);
};

const settle = async (page: Page): Promise<void> => {
  await page.locator('[data-action="close-table"][aria-disabled="false"]').waitFor();
};

/** Do one of the other means; it is done when this resolves. */
const use = async (hand: Hand, action: string, choose?: () => Promise<void>): Promise<void> => {
  const { page } = hand;
  await hand.press(actionOn(page, action));
  await choose?.();
  await expectNoAxeViolations(page);
  await hand.press(actionOn(page, `${action}-yes`));
  await settle(page);
  await page.locator(`[data-action="${action}"][aria-disabled="true"]`).waitFor();
};

const opening = { side: 'japan', seed: 7 } as const;

const given = (command: Command) => ({ type: 'command.given', command }) as const;

/** A game saved at the first table, at which the United States have shown a card, tied their hands, called and sent a minister. */
const theirDeeds = savedGame(
  opening,
  { type: 'phase.continued' },
  { type: 'draft.readied', side: 'japan' },
  given({ type: 'policy.lock', seat: 'japan.primeMinister' }),
  given({ type: 'policy.lock', seat: 'us.whiteHouse' }),
  given({ type: 'threat.make', seat: 'us.ustr', lever: 'carTariff', option: 6, channel: 'ambiguous' }),
  given({ type: 'hands.tie', seat: 'us.whiteHouse', issue: 'swapLine', most: 1 }),
  given({ type: 'leader.call', seat: 'us.whiteHouse' }),
  given({ type: 'envoy.send', seat: 'us.whiteHouse', envoy: 'us.treasury' }),
);

const machines = [
  { hand: 'the keyboard', width: 1366, height: 768, touch: false, language: 'en-US' },
  { hand: 'a finger', width: 390, height: 844, touch: true, language: 'ja-JP' },
] as const;

describe.each(machines)('by $hand, in $language at $width by $height', (machine) => {
  /** Take a saved game up. */
  const resume = async (save: Save): Promise<Hand> => {
    const { page } = await openGame({ ...machine, reducedMotion: true, save });
    const hand = machine.touch ? fingerOf(page) : keyboardOf(page);
    await hand.press(actionOn(page, 'title-resume'));
    return hand;
  };

  const openTable = async (): Promise<Hand> => {
    const hand = await resume(savedGame(opening, { type: 'phase.continued' }));
    await waitForPhase(hand.page, 'policy');
    await hand.press(actionOn(hand.page, 'ready'));
    await hand.press(actionOn(hand.page, 'lock'));
    await waitForPhase(hand.page, 'table');
    await settle(hand.page);
    return hand;
  };

  test('one sees who must agree at home, shows a card, ties one’s hands, calls, and changes the envoy', async () => {
    const hand = await openTable();
    const { page } = hand;
    await showPane(hand, US);
    await hand.press(page.locator('.pane.ours .home-fold summary'));
    expect(await page.locator('.pane.ours .factions li:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('.pane.ours .vote-line b').first().textContent()).toMatch(/^\d+%$/);
    await expectNoAxeViolations(page);

    await hand.press(actionOn(page, 'means'));
    await use(hand, 'threaten', () => hand.press(page.locator('input[name="channel"][value="ambiguous"]')));
    await use(hand, 'tie');
    await use(hand, 'call');
    await use(hand, 'envoy');
    expect(await page.locator('.pane.ours .deed').count()).toBe(4);
    expect(await page.locator('.pane.ours .offers-left', { hasText: '5' }).count()).toBe(1);
    // What has scrolled half under the bar would count as too small a target.
    await actionOn(page, 'walk-out').evaluate((button) => button.scrollIntoView({ block: 'center' }));
    await expectNoAxeViolations(page);

    await showPane(hand, TREATY);
    const mark = page.locator('.tie-mark.of-japan');
    await mark.waitFor();
    expect(await page.locator('.article:has(.tie-mark.of-japan) option:disabled').count()).toBeGreaterThan(0);
    await showPane(hand, THEM);
    await hand.press(page.locator('.pane.theirs .home-fold summary'));
    await expectNoAxeViolations(page);

    await hand.press(actionOn(page, 'close-table'));
    await leavePhase(page, 'table');
    for (const phase of ['reaction', 'briefing', 'policy'] as const) {
      await hand.press(actionOn(page, 'continue'));
      await waitForPhase(page, phase);
    }
    await showPane(hand, TREATY);
    await expectNoAxeViolations(page);
    await hand.press(actionOn(page, 'keep-word'));
    await page.locator('[data-action="keep-word"][aria-disabled="true"]').waitFor();
    expect(await page.locator('.memo-orders li').count()).toBe(1);
  });

  test('what the other side has done is told, and an article it has tied is marked', async () => {
    const hand = await resume(theirDeeds);
    const { page } = hand;
    await waitForPhase(page, 'table');
    await settle(page);
    await expect.poll(() => page.locator('.pane.theirs .exchange .deed').count()).toBe(4);
    await expect.poll(() => page.locator('.tie-mark.of-us').count()).toBe(1);
    await expectNoAxeViolations(page);
    await showPane(hand, THEM);
    await expectNoAxeViolations(page);
    await hand.press(actionOn(page, 'close-table'));
    await leavePhase(page, 'table');
    for (const phase of ['reaction', 'briefing', 'policy'] as const) {
      await hand.press(actionOn(page, 'continue'));
      await waitForPhase(page, phase);
    }
    await showPane(hand, THEM);
    await page.locator('.pane.theirs .deed:visible').waitFor();
  });

  test('nothing is wider than the narrowest screen', async () => {
    const hand = await openTable();
    const { page } = hand;
    await page.setViewportSize({ width: 360, height: 640 });
    for (const pane of [US, TREATY, THEM]) {
      await showPane(hand, pane);
      for (const fold of await page.locator('.pane.shown details > summary').all()) await hand.press(fold);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(360);
    }
    await showPane(hand, US);
    for (const action of ['threaten', 'tie', 'call', 'envoy']) {
      await hand.press(actionOn(page, action));
      const dialog = page.locator('dialog:modal');
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
    await doAfterAll(hand, 'walk-out');
    await waitForPhase(page, 'ending');
  });
});

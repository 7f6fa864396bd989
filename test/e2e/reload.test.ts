import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './support/game.ts';
import {
  actionOn,
  beginGame,
  demandArticle,
  doAfterAll,
  draftLever,
  makeOffer,
  type ShownPhase,
  waitForPhase,
} from './support/play.ts';
import { mouseOf } from './support/play-hand.ts';

/** What a player sees of a game: everything written, every control's value, every price; not what is only spoken in passing. */
const sight = async (page: Page) => ({
  frame: await page.locator('.top-bar').textContent(),
  prices: await page.locator('.market-tape').textContent(),
  page: await page.locator('main[data-phase]').evaluate((main) => {
    const written = main.cloneNode(true) as Element;
    for (const spoken of written.querySelectorAll('output.unseen')) spoken.remove();
    return written.textContent;
  }),
  bar: await page.locator('.desk-bar, .phase-bar').allInnerTexts(),
  controls: await page
    .locator('main[data-phase] :is(input, select, textarea)')
    .evaluateAll((all) => all.map((each) => ('value' in each ? `${each.id} ${each.value}` : each.id))),
});

/** Reload, take the game up again, and expect it as it was. */
const expectSameAfterReload = async (page: Page, phase: ShownPhase): Promise<void> => {
  const isDrawn = async (): Promise<void> => {
    await waitForPhase(page, phase);
    if (phase === 'debrief') await actionOn(page, 'share-picture').waitFor();
    if (phase === 'debrief') await page.locator('.papers-sheets').waitFor();
    await expect.poll(() => page.locator('[aria-busy="true"]').count(), { timeout: 30_000 }).toBe(0);
  };
  await isDrawn();
  const before = await sight(page);
  await page.reload();
  await actionOn(page, 'title-resume').click();
  await isDrawn();
  await expect.poll(() => sight(page), { timeout: 30_000 }).toEqual(before);
};

test('a reload in the middle of any phase loses nothing', async () => {
  const { page } = await openGame({ width: 1366, height: 768, reducedMotion: true });
  const hand = mouseOf(page);
  await beginGame(hand, { side: 'japan', seed: 5 });
  await expectSameAfterReload(page, 'briefing');

  await hand.press(actionOn(page, 'continue'));
  await waitForPhase(page, 'policy');
  await draftLever(hand);
  await expectSameAfterReload(page, 'policy');
  expect(await page.locator('.lever.drafted').count()).toBe(1);
  await hand.press(actionOn(page, 'ready'));
  await actionOn(page, 'lock').waitFor();
  await expectSameAfterReload(page, 'policy');

  await hand.press(actionOn(page, 'lock'));
  await waitForPhase(page, 'table');
  await demandArticle(hand, 0);
  await makeOffer(hand);
  await expectSameAfterReload(page, 'table');
  await demandArticle(hand, 3);
  await expectSameAfterReload(page, 'table');

  await hand.press(actionOn(page, 'close-table'));
  await expectSameAfterReload(page, 'market');
  await hand.press(actionOn(page, 'continue'));
  await expectSameAfterReload(page, 'reaction');
  await hand.press(actionOn(page, 'continue'));
  await expectSameAfterReload(page, 'briefing');
  await hand.press(actionOn(page, 'continue'));
  await hand.press(actionOn(page, 'ready'));
  await hand.press(actionOn(page, 'lock'));
  await waitForPhase(page, 'table');
  await hand.press(actionOn(hand.page, 'means'));
  await doAfterAll(hand, 'walk-out');
  await expectSameAfterReload(page, 'ending');
  await hand.press(actionOn(page, 'continue'));
  await expectSameAfterReload(page, 'yearLater');
  await hand.press(actionOn(page, 'continue'));
  await expectSameAfterReload(page, 'debrief');
});

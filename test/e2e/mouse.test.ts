import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './support/game.ts';
import { actionOn, beginGame, playToDebrief, roundOn } from './support/play.ts';
import { mouseOf } from './support/play-hand.ts';

const DESK = { width: 1366, height: 768, reducedMotion: true } as const;

const clipboardOf = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** From the fourth round on, anything better than no deal will do. */
const wantsTheirs = async (page: Page): Promise<boolean> =>
  (await roundOn(page)) >= 4 && /above no deal/.test((await page.locator('.balance.other').textContent()) ?? '');

/** Printed amounts of a table's cells, in units of their last decimal. */
const printed = (cells: readonly string[]): readonly number[] =>
  cells.map((text) => Number(text.replace('−', '-').replace(/[^\d-]/g, '')));

/** Open the account of what moved most, and add up what is printed: the causes, and the channels of each. */
const addUpAccount = async (page: Page): Promise<void> => {
  await page.locator('.cause-account > summary').click();
  const [byCause, byChannel] = await page.locator('.account').all();
  const total = printed([(await byCause?.locator('tfoot td').textContent()) ?? '']);
  const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
  expect(sum(printed((await byCause?.locator('.account-cause td').allTextContents()) ?? []))).toBe(total[0]);
  expect(sum(printed((await byCause?.locator('.account-door td').allTextContents()) ?? []))).toBe(total[0]);
  expect(sum(printed((await byChannel?.locator('tbody td').allTextContents()) ?? []))).toBe(total[0]);
  expect(await page.locator('.cause-sentence').textContent()).toMatch(/(because of|largest of several causes) .+/);
};

test('a whole game by mouse, as Japan in English, and its score computed again from the link', async () => {
  const { page } = await openGame(DESK);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const hand = mouseOf(page);
  const refusals: (string | null)[] = [];
  let accounts = 0;
  await beginGame(hand, { side: 'japan', seed: 7 });
  const phases = await playToDebrief(hand, {
    wantsTheirs,
    onPhase: async (phase) => {
      if (phase !== 'market') return;
      await addUpAccount(page);
      accounts++;
    },
    onAnswer: async () => void refusals.push(await page.locator('.exchange:visible').textContent()),
  });
  expect(phases.slice(0, 6)).toEqual(['briefing', 'policy', 'table', 'market', 'reaction', 'briefing']);
  expect(accounts).toBeGreaterThan(2);
  expect(phases.slice(-3)).toEqual(['ending', 'yearLater', 'debrief']);
  expect(refusals.filter((text) => /^They refuse\..*“/.test(text ?? ''))).not.toEqual([]);

  const score = await page.locator('.score-number b').textContent();
  expect(Number(score)).toBeGreaterThanOrEqual(0);
  await hand.press(actionOn(page, 'share-copy-text'));
  await expect.poll(() => clipboardOf(page)).toMatch(new RegExp(`Japan ${score}/100.*\nhttp://.*#g=bc`));
  await hand.press(actionOn(page, 'share-copy-link'));
  await expect.poll(() => clipboardOf(page)).toMatch(/^http:/);

  const friend = await openGame({ ...DESK, path: new URL(await clipboardOf(page)).hash });
  await friend.page.getByTestId('claim-agrees').waitFor();
  expect(await friend.page.locator('tr[data-mandated="true"] .claim-score').textContent()).toBe(score);
});

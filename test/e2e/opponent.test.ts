import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGame } from './support/game.ts';
import { actionOn, demandArticle, leavePhase, makeOffer, roundOn, waitForPhase } from './support/play.ts';
import { mouseOf } from './support/play-hand.ts';
import { savedGame } from './support/play-save.ts';

const WORKER = /\/bundle\/opponent-worker-/;

const save = savedGame({ side: 'japan', seed: 3 }, { type: 'phase.continued' });
const DESK = { width: 1366, height: 768, reducedMotion: true, save } as const;

/** A game that has come to its first policy phase, policy marked ready. */
const readyToLock = async (page: Page) => {
  const hand = mouseOf(page);
  await hand.press(actionOn(page, 'title-resume'));
  await waitForPhase(page, 'policy');
  await hand.press(actionOn(page, 'ready'));
  await actionOn(page, 'lock').waitFor();
  return hand;
};

/** Keep the opponent's worker from arriving until told otherwise. */
const holdWorker = async (page: Page) => {
  const held: Route[] = [];
  await page.route(WORKER, (route) => void held.push(route));
  return async (): Promise<void> => {
    await page.unroute(WORKER);
    for (const route of held) await route.continue().catch(() => undefined);
  };
};

test('the opponent decides in a worker, two rounds long', async () => {
  const { page } = await openGame(DESK);
  const hand = await readyToLock(page);
  for (const round of [1, 2]) {
    expect(await roundOn(page)).toBe(round);
    await hand.press(actionOn(page, 'lock'));
    await waitForPhase(page, 'table');
    expect(page.workers().map((worker) => WORKER.test(worker.url()))).toEqual([true]);
    for (const article of [2 * round - 2, 2 * round - 1]) await demandArticle(hand, article);
    await makeOffer(hand);
    expect(await page.locator('.exchange:visible').textContent()).toMatch(/^They refuse/);
    await hand.press(actionOn(page, 'close-table'));
    expect(await leavePhase(page, 'table')).toBe('market');
    for (const next of ['reaction', 'briefing', 'policy'] as const) {
      await hand.press(actionOn(page, 'continue'));
      await waitForPhase(page, next);
    }
    await hand.press(actionOn(page, 'ready'));
    await actionOn(page, 'lock').waitFor();
  }
});

test('a refusal is explained; what the note suggests is signed', async () => {
  const { page } = await openGame(DESK);
  const hand = await readyToLock(page);
  await hand.press(actionOn(page, 'lock'));
  await waitForPhase(page, 'table');
  await expect.poll(() => page.locator('.lean-meter:visible output').textContent()).toBe('they would sign');
  for (const article of [0, 1]) await demandArticle(hand, article);
  await expect.poll(() => page.locator('.lean-meter:visible output').textContent()).not.toBe('they would sign');
  await makeOffer(hand);
  await page.locator('.analyst-note:visible li').first().waitFor();
  await hand.press(actionOn(page, 'draft-remedy'));
  expect(await actionOn(page, 'draft-remedy').getAttribute('aria-disabled')).toBe('true');
  await hand.press(actionOn(page, 'offer'));
  // Signed, and in force or sent back by a chamber.
  expect(['ending', 'market']).toContain(await leavePhase(page, 'table'));
});

test('asked what they would want, they say so once a round', async () => {
  const { page } = await openGame(DESK);
  const hand = await readyToLock(page);
  await hand.press(actionOn(page, 'lock'));
  await waitForPhase(page, 'table');
  for (const article of [0, 1]) await demandArticle(hand, article);
  await hand.press(actionOn(page, 'probe'));
  await hand.press(actionOn(page, 'draft-wish'));
  expect(await actionOn(page, 'draft-wish').getAttribute('aria-disabled')).toBe('true');
  expect(await actionOn(page, 'probe').getAttribute('aria-disabled')).toBe('true');
});

test('while it confers one is told so; a reload asks again', async () => {
  const { page } = await openGame(DESK);
  const hand = await readyToLock(page);
  const release = await holdWorker(page);
  await hand.press(actionOn(page, 'lock'));
  await page.locator('.confers').waitFor();
  expect(await page.locator('main[data-phase="policy"]').count()).toBe(1);
  await page.reload();
  await hand.press(actionOn(page, 'title-resume'));
  await page.locator('.confers').waitFor();
  await release();
  await waitForPhase(page, 'table');
  expect(await page.locator('.confers').count()).toBe(0);
  await demandArticle(hand, 0);
  await makeOffer(hand);
});

/** A worker that opens and then breaks down over every question. */
const FAINT = `onmessage = ({ data: { id, path } }) => postMessage(path[0] === 'open'
  ? { id, type: 'RAW' }
  : { id, type: 'HANDLER', name: 'throw', value: { isError: true, value: { message: 'broken' } } })`;

test('where its answer does not come one is told so, and may ask again', async () => {
  const { page } = await openGame(DESK);
  await page.route(WORKER, (route) => route.fulfill({ contentType: 'text/javascript', body: FAINT }));
  const hand = await readyToLock(page);
  await hand.press(actionOn(page, 'lock'));
  await page.getByTestId('opponent-failed').waitFor();
  await page.unroute(WORKER);
  await hand.press(actionOn(page, 'ask-again'));
  await waitForPhase(page, 'table');
  expect(await page.getByTestId('opponent-failed').count()).toBe(0);
});

/** A worker that opens and then answers nothing. */
const HUNG = `onmessage = ({ data: { id, path } }) => path[0] === 'open' && postMessage({ id, type: 'RAW' })`;

test('one that hangs is asked afresh, and then one may ask again', async () => {
  const { page } = await openGame(DESK);
  await page.clock.install();
  await page.route(WORKER, (route) => route.fulfill({ contentType: 'text/javascript', body: HUNG }));
  const hand = await readyToLock(page);
  const [first] = await Promise.all([page.waitForEvent('worker'), hand.press(actionOn(page, 'lock'))]);
  await page.clock.runFor(500);
  await page.locator('.confers').waitFor();
  await Promise.all([first.waitForEvent('close'), page.waitForEvent('worker'), page.clock.runFor(20_000)]);
  expect(await page.getByTestId('opponent-failed').count()).toBe(0);
  await page.clock.runFor(20_000);
  await page.getByTestId('opponent-failed').waitFor();
  await page.unroute(WORKER);
  await hand.press(actionOn(page, 'ask-again'));
  await waitForPhase(page, 'table');
});

test('where the browser refuses workers the game goes on', async () => {
  const { page } = await openGame(DESK);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.reload();
  const hand = await readyToLock(page);
  await hand.press(actionOn(page, 'lock'));
  await waitForPhase(page, 'table');
  expect(page.workers()).toEqual([]);
});

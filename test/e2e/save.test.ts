import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/core/game/index.ts';
import { SAVE_VERSION } from '../../src/schema/save-version.ts';
import { openGame } from './support/game.ts';
import { actionOn, beginGame, leavePhase, setPolicy, waitForPhase } from './support/play.ts';
import { mouseOf } from './support/play-hand.ts';

const DESK = { width: 1366, height: 768, reducedMotion: true } as const;
const SAVE = 'bargaining-chip.save';

const stored = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);

const store = (page: Page, key: string, text: string): Promise<void> =>
  page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);

test.each([
  ['garbage', 'save-damaged'],
  ['{"version":1}', 'save-damaged'],
  ['{"version":1,"model":3,"side":"japan","opponent":"honest","log":[]}', 'save-version'],
  [
    `{"version":${SAVE_VERSION},"model":${MODEL_VERSION},"side":"japan","opponent":{"persona":"builder","level":"normal"},"log":[{"type":"phase.continued"}]}`,
    'save-damaged',
  ],
])('a save that reads %s is named, kept, and no hindrance', async (text, problem) => {
  const { page } = await openGame(DESK);
  await store(page, SAVE, text);
  await page.reload();
  const notice = await page.getByTestId(problem).textContent();
  const key = 'bargaining-chip.damaged.1';
  if (problem === 'save-damaged') expect(notice).toContain(key);
  expect(await stored(page, key)).toBe(text);
  expect(await actionOn(page, 'title-resume').count()).toBe(0);

  await beginGame(mouseOf(page), { side: 'us', seed: 1 });
  expect(await stored(page, key)).toBe(text);
  expect(await stored(page, SAVE)).toContain('"game.started"');
  await page.reload();
  await mouseOf(page).press(actionOn(page, 'title-resume'));
  await waitForPhase(page, 'briefing');
});

/** Run in a page: store until the browser takes not one letter more. */
const fillStorage = (): void => {
  let filling = 'x'.repeat(2 ** 24);
  for (let n = 0; filling !== ''; n++)
    try {
      localStorage.setItem(`filling.${n}`, filling);
    } catch {
      filling = filling.slice(0, Math.floor(filling.length / 2));
    }
};

test('where storage is full the game says so and goes on', async () => {
  const { page } = await openGame(DESK);
  const hand = mouseOf(page);
  await page.evaluate(fillStorage);
  await beginGame(hand, { side: 'japan', seed: 1 });
  await page.locator('.save-problem').waitFor();
  await hand.press(actionOn(page, 'continue'));
  await waitForPhase(page, 'policy');
  await setPolicy(hand);
  expect(await leavePhase(page, 'policy')).toBe('table');
  await hand.press(actionOn(page, 'close-table'));
  await waitForPhase(page, 'market');
  await page.locator('.save-problem').waitFor();

  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filling')) localStorage.removeItem(key);
  });
  await hand.press(actionOn(page, 'continue'));
  await waitForPhase(page, 'reaction');
  await page.locator('.save-problem').waitFor({ state: 'detached' });
  await page.reload();
  await hand.press(actionOn(page, 'title-resume'));
  await waitForPhase(page, 'reaction');
});

test('where storage is full a damaged save stays where it is', async () => {
  const { page } = await openGame(DESK);
  await store(page, SAVE, 'garbage');
  await page.evaluate(fillStorage);
  await page.reload();
  await page.getByTestId('save-not-kept').waitFor();
  await beginGame(mouseOf(page), { side: 'japan', seed: 1 });
  await page.locator('.save-problem').waitFor();
  expect(await stored(page, SAVE)).toBe('garbage');
});

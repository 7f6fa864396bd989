import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../src/content/scenario-id.ts';
import { loadWords } from '../../src/content/words/load.ts';
import { openGame } from './support/game.ts';
import { actionOn, beginGame, leavePhase, roundOn, setPolicy, waitForPhase } from './support/play.ts';
import { codeOf, finishedGame } from './support/play-code.ts';
import { type Hand, mouseOf } from './support/play-hand.ts';

const DESK = { width: 1366, height: 768, reducedMotion: true } as const;

/** From the first briefing to the second: policy, the table, the market, the reactions. */
const playFirstRound = async (hand: Hand): Promise<void> => {
  const { page } = hand;
  await hand.press(actionOn(page, 'continue'));
  await waitForPhase(page, 'policy');
  await setPolicy(hand);
  expect(await leavePhase(page, 'policy')).toBe('table');
  await hand.press(actionOn(page, 'close-table'));
  await waitForPhase(page, 'market');
  await hand.press(actionOn(page, 'continue'));
  await waitForPhase(page, 'reaction');
  await hand.press(actionOn(page, 'continue'));
  await waitForPhase(page, 'briefing');
};

const headline = async (page: Page): Promise<string | null> => page.locator('.news .lead h2').textContent();

describe.each(scenarioIds)('%s', (scenario) => {
  test('is chosen, set up and played through its first round', async () => {
    const { title } = (await loadWords('en', scenario)).scenario;
    const { page } = await openGame(DESK);
    const hand = mouseOf(page);
    await beginGame(hand, { scenario, side: 'us', seed: 4 });
    expect(await page.title()).toContain(title);
    await playFirstRound(hand);
    expect(await roundOn(page)).toBe(2);
  });

  test.each(['en', 'ja'] as const)('is opened from a code, in %s', async (language) => {
    const { page } = await openGame({ ...DESK, path: `?lang=${language}#g=${codeOf(finishedGame(scenario))}` });
    await page.getByTestId('claim-agrees').waitFor();
    const { title } = (await loadWords(language, scenario)).scenario;
    expect(await page.locator('.shared-ending > p').textContent()).toContain(title);
    await mouseOf(page).press(actionOn(page, 'shared-play'));
    expect(await page.locator('.scenario-card h2').textContent()).toBe(title);
  });
});

const [other = 'jun-2025'] = scenarioIds.filter((id) => id !== 'jun-2025');

test('a saved game of another scenario is resumed, whatever was looked at in between, in either language', async () => {
  const { page } = await openGame(DESK);
  const hand = mouseOf(page);
  await beginGame(hand, { scenario: other, side: 'japan', seed: 5 });
  const before = await headline(page);
  await page.reload();
  await hand.press(actionOn(page, 'title-new'));
  await hand.press(page.locator('input[name="scenario"][value="jun-2025"]'));
  await hand.press(actionOn(page, 'setup-next'));
  await page.locator('[data-screen="setup"]').waitFor();
  for (const screen of ['scenarios', 'title']) {
    await hand.press(page.locator('.setup-bar .quiet'));
    await page.locator(`[data-screen="${screen}"]`).waitFor();
  }
  await hand.press(page.locator('.language-switch button[lang="ja"]'));
  await hand.press(actionOn(page, 'title-resume'));
  await waitForPhase(page, 'briefing');
  expect(await page.title()).toContain((await loadWords('ja', other)).scenario.title);
  await hand.press(page.locator('.menu-button'));
  await hand.press(page.locator('#game-menu button[lang="en"]'));
  await expect.poll(() => headline(page)).toBe(before);
});

import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/core/game/index.ts';
import type { Command } from '../../src/schema/command.ts';
import type { Save } from '../../src/schema/save.ts';
import { SAVE_VERSION } from '../../src/schema/save-version.ts';
import { packageOf } from '../support/game.ts';
import { expectNoAxeViolations, openGame } from './support/game.ts';
import { actionOn, waitForPhase } from './support/play.ts';
import { fingerOf, mouseOf } from './support/play-hand.ts';

const given = (command: Command) => ({ type: 'command.given', command }) as const;

/** Opens every Japanese market and leaves every tariff as it is: no Diet passes it. */
const terms = packageOf({ investment: 'usd550bn', farm: 'openRice', defence: 'gdp3', china: 'align' });

/** A game saved when Japan has just signed that, and its Diet has refused it. */
const refused: Save = {
  version: SAVE_VERSION,
  model: MODEL_VERSION,
  side: 'japan',
  opponent: { persona: 'hawk', level: 'normal' },
  log: [
    {
      type: 'game.started',
      setup: { scenario: 'jun-2025', seed: 7, mandates: { japan: ['carmakers', 'bondMarket'] } },
    },
    { type: 'phase.continued' },
    { type: 'draft.readied', side: 'japan' },
    given({ type: 'policy.lock', seat: 'japan.primeMinister' }),
    given({ type: 'policy.lock', seat: 'us.whiteHouse' }),
    given({ type: 'offer.make', seat: 'us.ustr', terms }),
    given({ type: 'offer.accept', seat: 'japan.primeMinister' }),
  ],
};

const machines = [
  { name: 'a mouse', width: 1366, height: 768, touch: false, language: 'en-US' },
  { name: 'a finger', width: 390, height: 844, touch: true, language: 'ja-JP' },
] as const;

describe.each(machines)('a treaty that the Diet refuses, by $name in $language', (machine) => {
  test('is in the news, and on the table again with what it takes now', async () => {
    const { page } = await openGame({ ...machine, reducedMotion: true });
    const hand = machine.touch ? fingerOf(page) : mouseOf(page);
    await page.evaluate((save) => localStorage.setItem('bargaining-chip.save', save), JSON.stringify(refused));
    await page.reload();
    await hand.press(actionOn(page, 'title-resume'));
    for (const next of ['market', 'reaction', 'briefing'] as const) {
      await waitForPhase(page, next);
      await page.getByTestId('reading-news').waitFor();
      await expectNoAxeViolations(page);
      await hand.press(actionOn(page, 'continue'));
    }
    await waitForPhase(page, 'policy');
    await hand.press(actionOn(page, 'ready'));
    await hand.press(actionOn(page, 'lock'));
    await waitForPhase(page, 'table');
    const fold = page.locator('.reading-fold');
    await fold.waitFor();
    expect(await fold.locator('ul').first().textContent()).toMatch(/\d+.*\d+.*\d+/s);
    const drafted = (): Promise<number[]> =>
      page
        .locator('.article select')
        .evaluateAll((lists) => lists.map((list) => (list instanceof HTMLSelectElement ? Number(list.value) : -1)));
    expect(await drafted()).toEqual(terms);
    await page.locator('.article select').first().selectOption('1');
    await hand.press(actionOn(page, 'draft-refused'));
    expect(await drafted()).toEqual(terms);
    await hand.press(fold.locator('.reading-votes > summary'));
    expect(await fold.locator('.votes section').count()).toBe(2);
    await expectNoAxeViolations(page);
  });
});

import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Side } from '../../src/schema/party.ts';
import { expectNoAxeViolations, type GameOptions, openGame } from './support/game.ts';
import {
  actionOn,
  beginGame,
  demandArticle,
  doAfterAll,
  draftLever,
  leavePhase,
  makeOffer,
  type ShownPhase,
  setPolicy,
  waitForPhase,
} from './support/play.ts';
import { codeOf, finishedGame } from './support/play-code.ts';
import { fingerOf, type Hand, mouseOf } from './support/play-hand.ts';
import { savedGame } from './support/play-save.ts';

const DESK = { width: 1366, height: 768, touch: false } as const;
const PHONE = { width: 390, height: 844, touch: true } as const;

/** Each size and each language once; what differs between languages is words, and between sizes layout. */
const machines = [
  { ...DESK, language: 'en-US', reducedMotion: true },
  { ...PHONE, language: 'ja-JP', reducedMotion: true },
] as const;

const game = finishedGame();

const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 1100;

/** Audit the page at its whole length: on a phone its bars would lie over controls that scroll under them. */
const audit = async (page: Page): Promise<void> => {
  const size = page.viewportSize();
  if (size && isPhone(page)) {
    const length = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...size, height: Math.max(size.height, length) });
  }
  await expectNoAxeViolations(page);
  if (size) await page.setViewportSize(size);
};

/** Audit what a control opens, and close it again. */
const auditOpened = async (hand: Hand, opener: Locator, opened: string): Promise<void> => {
  await hand.press(opener);
  await hand.page.locator(opened).first().waitFor();
  await audit(hand.page);
  await hand.page.keyboard.press('Escape');
};

/** Bring a pane of the desk to a phone's screen. */
const showPane = async (hand: Hand, pane: number): Promise<void> => {
  if (isPhone(hand.page)) await hand.press(hand.page.locator('.desk-tabs button').nth(pane));
};

/** Audit the desk; on a phone, one pane after another. */
const auditDesk = async (hand: Hand): Promise<void> => {
  for (const pane of isPhone(hand.page) ? [0, 1, 2] : [0]) {
    await showPane(hand, pane);
    await audit(hand.page);
  }
};

const go = async (hand: Hand, action: string, phase: ShownPhase): Promise<void> => {
  await hand.press(actionOn(hand.page, action));
  await waitForPhase(hand.page, phase);
};

describe.each(machines)('axe finds nothing in $language at $width by $height:', (machine) => {
  const open = async (options: GameOptions = {}): Promise<Hand> => {
    const { page } = await openGame({ ...machine, ...options });
    return machine.touch ? fingerOf(page) : mouseOf(page);
  };

  /** Take a game up at its first briefing or, if it has come so far, at its first policy phase. */
  const resume = async (side: Side, phase: 'briefing' | 'policy'): Promise<Hand> => {
    const since = phase === 'policy' ? [{ type: 'phase.continued' } as const] : [];
    const hand = await open({ save: savedGame({ side, seed: 7 }, ...since) });
    await go(hand, 'title-resume', phase);
    return hand;
  };

  test('title, model, about and set-up', async () => {
    const hand = await open();
    const { page } = hand;
    await actionOn(page, 'title-new').waitFor();
    await hand.press(page.locator('.code-fold > summary'));
    await audit(page);
    for (const [link, screen] of ['model', 'about'].entries()) {
      await hand.press(page.locator('.title-link').nth(link));
      await page.locator(`[data-screen="${screen}"]`).waitFor();
      if (screen === 'model') await page.locator('.record').waitFor();
      await audit(page);
      await hand.press(page.locator('.page-head .button'));
    }
    await hand.press(actionOn(page, 'title-new'));
    await page.locator('[data-screen="scenarios"]').waitFor();
    await audit(page);
    await hand.press(actionOn(page, 'setup-next'));
    await hand.press(page.locator('details.luck > summary'));
    await page.locator('input[name="seed"]').fill('luck');
    await audit(page);
    await hand.press(actionOn(page, 'choose-opponent'));
    await page.locator('[data-screen="opponents"]').waitFor();
    await audit(page);
  });

  test('briefing and policy', async () => {
    const hand = await resume('japan', 'briefing');
    const { page } = hand;
    await audit(page);
    await auditOpened(hand, page.locator('.menu-button'), '#game-menu:popover-open');
    await auditOpened(hand, page.locator('.quote').first(), '.quote-note:popover-open');
    await go(hand, 'continue', 'policy');
    for (const fold of await page.locator('details.further > summary').all()) await hand.press(fold);
    await draftLever(hand);
    await auditOpened(hand, page.locator('.lever-source button').first(), '.source-note:popover-open');
    await auditDesk(hand);
    await hand.press(actionOn(page, 'ready'));
    await actionOn(page, 'lock').waitFor();
    await audit(page);
  });

  test('table, market and reaction', async () => {
    const hand = await resume('us', 'policy');
    const { page } = hand;
    await setPolicy(hand);
    await leavePhase(page, 'policy');
    await demandArticle(hand, 0);
    await makeOffer(hand);
    await auditDesk(hand);
    await showPane(hand, 1);
    await auditOpened(hand, page.locator('.read-treaty'), 'dialog:modal');
    await auditOpened(hand, actionOn(page, 'accept'), 'dialog:modal');
    await showPane(hand, 0);
    await hand.press(actionOn(page, 'probe'));
    await page.locator('.wish b:visible').first().waitFor();
    await hand.press(actionOn(page, 'means'));
    await auditOpened(hand, actionOn(page, 'threaten'), 'dialog:modal');
    await doAfterAll(hand, 'threaten');
    await audit(page);
    await go(hand, 'close-table', 'market');
    await hand.press(page.locator('.cause-account > summary'));
    await audit(page);
    await hand.choose(page.locator('.cause-picker select'), 'approval.us');
    await page.locator('.cause-panel[data-series="approval.us"]').waitFor();
    await audit(page);
    await go(hand, 'continue', 'reaction');
    await hand.press(page.locator('.cause-note > summary').first());
    await hand.press(page.locator('.cause-round > summary'));
    await audit(page);
  });

  // Each way out and each state of a shared game once: the words differ, the page does not.
  test.each(machine.touch ? ['accept'] : ['walk-out'])(
    'the end, the year after and the debrief, after one has chosen to %s',
    async (way) => {
      const hand = await resume('japan', 'policy');
      const { page } = hand;
      await hand.press(actionOn(page, 'ready'));
      await go(hand, 'lock', 'table');
      await demandArticle(hand, 0);
      await makeOffer(hand);
      if (way === 'walk-out') await hand.press(actionOn(page, 'means'));
      await doAfterAll(hand, way);
      await waitForPhase(page, 'ending');
      await audit(page);
      await go(hand, 'continue', 'yearLater');
      await audit(page);
      await go(hand, 'continue', 'debrief');
      await actionOn(page, 'share-picture').waitFor();
      await page.locator('.papers-sheets').waitFor();
      for (const fold of await page.locator('.cause-round > summary').all()) await hand.press(fold);
      await audit(page);
    },
  );

  test.each(
    machine.touch
      ? [['true', codeOf(game), 'claim-agrees']]
      : [
          ['untrue', codeOf({ ...game, claim: { ...game.claim, us: 100 } }), 'claim-disagrees'],
          ['unreadable', 'garbage', 'code-malformed'],
        ],
  )('a shared game whose code is %s', async (_kind, code, outcome) => {
    const { page } = await open({ path: `#g=${code}` });
    await page.getByTestId(outcome).waitFor();
    await audit(page);
  });

  test('a damaged save, and a game that cannot be saved', async () => {
    const hand = await open();
    const { page } = hand;
    await page.evaluate(() => localStorage.setItem('bargaining-chip.save', 'garbage'));
    await page.reload();
    await page.getByTestId('save-damaged').waitFor();
    await audit(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await beginGame(hand, { side: 'japan', seed: 1 });
    await page.locator('.save-problem').waitFor();
    await audit(page);
    expect(await page.locator('[role="alert"]:visible').count()).toBe(1);
  });
});

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { defaultScenario, type ScenarioId } from '../../../src/content/scenario-id.ts';
import type { Side } from '../../../src/schema/party.ts';
import type { LevelId, PersonaId } from '../../../src/schema/setup.ts';
import type { Hand } from './play-hand.ts';

const shownPhases = ['briefing', 'policy', 'table', 'market', 'reaction', 'ending', 'yearLater', 'debrief'] as const;
export type ShownPhase = (typeof shownPhases)[number];

export interface Opening {
  /** June 2025 if it is not said. */
  readonly scenario?: ScenarioId;
  readonly side: Side;
  readonly seed: number;
  /** Normal if it is not said. */
  readonly level?: LevelId | null;
}

/** The control that carries this action. */
export const actionOn = (page: Page, action: string): Locator => page.locator(`[data-action="${action}"]:visible`);

const phaseOn = (page: Page): Locator => page.locator('main[data-phase]');

/** Wait until a phase is on the screen. */
export const waitForPhase = async (page: Page, phase: ShownPhase): Promise<void> =>
  page.locator(`main[data-phase="${phase}"]`).waitFor();

/** The phase on the screen. */
const shownPhase = async (page: Page): Promise<ShownPhase> => {
  const name = await phaseOn(page).getAttribute('data-phase');
  const phase = shownPhases.find((each) => each === name);
  if (!phase) throw new Error(`no phase is called ${name}`);
  return phase;
};

/** Wait until the phase is over, and say which one follows. */
export const leavePhase = async (page: Page, phase: ShownPhase): Promise<ShownPhase> => {
  await page.locator(`main[data-phase]:not([data-phase="${phase}"])`).waitFor();
  return shownPhase(page);
};

/** Have somebody else sit opposite, and come back to the set-up. */
const chooseOpponent = async (hand: Hand, persona: PersonaId, level: LevelId): Promise<void> => {
  const { page } = hand;
  await hand.press(actionOn(page, 'choose-opponent'));
  await page.locator('[data-screen="opponents"]').waitFor();
  await hand.press(page.locator(`input[name="opponent"][value="${persona}"]`));
  await hand.press(page.locator(`input[name="level"][value="${level}"]`));
  await hand.press(actionOn(page, 'opponent-done'));
  await page.locator('[data-screen="setup"]').waitFor();
};

/** From the title to the first briefing. */
export const beginGame = async (
  hand: Hand,
  { scenario = defaultScenario, side, seed, level = 'normal' }: Opening,
): Promise<void> => {
  const { page } = hand;
  await hand.press(actionOn(page, 'title-new'));
  await hand.press(page.locator(`input[name="scenario"][value="${scenario}"]`));
  await hand.press(actionOn(page, 'setup-next'));
  await page.locator('[data-screen="setup"]').waitFor();
  await hand.press(page.locator(`input[name="side"][value="${side}"]`));
  const goals = page.locator('input[name="mandate"]');
  await hand.press(goals.nth(0));
  await hand.press(goals.nth(2));
  if (level) await chooseOpponent(hand, side === 'japan' ? 'hawk' : 'protector', level);
  await hand.press(page.locator('details.luck > summary'));
  await hand.press(page.locator('input[name="seed"]'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(String(seed));
  await hand.press(actionOn(page, 'setup-start'));
  await waitForPhase(page, 'briefing');
};

/** Which round it is, from 1. */
export const roundOn = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.locator('.top-bar .round b').textContent()) ?? '')?.[0]);

/** Draft one step of one of the levers shown; a different one each round. */
export const draftLever = async (hand: Hand): Promise<void> => {
  const { page } = hand;
  const levers = page.locator('.lever > input:visible');
  const lever = levers.nth((await roundOn(page)) % (await levers.count()));
  const at = Number(await lever.inputValue());
  const step = at === 0 ? 1 : at - 1;
  await hand.slide(lever, step);
  await expect.poll(() => lever.inputValue()).toBe(String(step));
};

/** Draft, ready, back to draft, ready, lock. */
export const setPolicy = async (hand: Hand): Promise<void> => {
  const { page } = hand;
  await draftLever(hand);
  await hand.press(actionOn(page, 'ready'));
  await actionOn(page, 'lock').waitFor();
  expect(await page.locator('.lever > input').first().isDisabled()).toBe(true);
  await hand.press(actionOn(page, 'reopen'));
  await hand.press(actionOn(page, 'ready'));
  await hand.press(actionOn(page, 'lock'));
};

/** What each option of an article is worth to us, as its text says in brackets. */
const worthsOf = (article: Locator): Promise<readonly { readonly value: string; readonly worth: number }[]> =>
  article.locator('option').evaluateAll((options) =>
    options.map((option) => ({
      value: option.getAttribute('value') ?? '',
      worth: Number(/\(([^()]*)\)[^()]*$/.exec(option.textContent ?? '')?.[1]?.replace('−', '-')),
    })),
  );

/** Put an article of our draft at what is best for us but is not drafted yet. */
export const demandArticle = async (hand: Hand, article: number): Promise<void> => {
  const list = hand.page.locator('.article select').nth(article);
  const drafted = await list.inputValue();
  const others = (await worthsOf(list)).filter(({ value }) => value !== drafted);
  const best = others.reduce((most, each) => (each.worth > most.worth ? each : most));
  await hand.choose(list, best.value);
};

/** Make the offer as drafted; the answer is there, or the treaty is signed, when this resolves: talks are over, or a chamber has sent it back. */
export const makeOffer = async (hand: Hand): Promise<void> => {
  const { page } = hand;
  await hand.press(actionOn(page, 'offer'));
  const answered = '.desk-bar:has([data-turn="ours"]) [data-action="offer"][aria-disabled="true"]';
  await page.locator(`${answered}, main:is([data-phase="ending"], [data-phase="market"])`).first().waitFor();
};

/** Answer a question the game asks before what cannot be taken back. */
export const doAfterAll = async (hand: Hand, action: string): Promise<void> => {
  await hand.press(actionOn(hand.page, action));
  await hand.press(actionOn(hand.page, `${action}-yes`));
};

/** What the player does at the table and sees on the way. */
export interface Plan {
  /** Whether to sign the offer they have put forward. */
  wantsTheirs(page: Page): Promise<boolean>;
  /** Called on every screen of the game as it opens. */
  onPhase?(phase: ShownPhase): Promise<void>;
  /** Called when the other side has refused an offer. */
  onAnswer?(): Promise<void>;
  /** The first round in which we offer anything; from the first if it is not said. */
  readonly offersFrom?: number;
}

/** Change articles of our draft, from this one on, until it is neither their offer nor the one we made. */
const draftAnew = async (hand: Hand, article: number): Promise<void> => {
  const count = await hand.page.locator('.article select').count();
  for (let tried = 0; tried < count; tried++) {
    await demandArticle(hand, (article + tried) % count);
    if ((await actionOn(hand.page, 'offer').getAttribute('aria-disabled')) !== 'true') return;
  }
};

/** Change the draft and offer it; false if that ends the talks. */
const offerChanged = async (hand: Hand, article: number, plan: Plan): Promise<boolean> => {
  await draftAnew(hand, article);
  await makeOffer(hand);
  if ((await shownPhase(hand.page)) !== 'table') return false;
  await plan.onAnswer?.();
  return true;
};

/** Offer, hear the refusal, counter; then sign what they offer or close the table. */
const bargain = async (hand: Hand, plan: Plan): Promise<void> => {
  const { page } = hand;
  const count = await page.locator('.article select').count();
  const round = await roundOn(page);
  if (round < (plan.offersFrom ?? 1)) return hand.press(actionOn(page, 'close-table'));
  const first = (3 * round) % count;
  for (const article of [first, (first + 1) % count]) if (!(await offerChanged(hand, article, plan))) return;
  if (await plan.wantsTheirs(page)) await doAfterAll(hand, 'accept');
  else await hand.press(actionOn(page, 'close-table'));
};

const playPhase = async (hand: Hand, phase: ShownPhase, plan: Plan): Promise<void> => {
  if (phase === 'policy') await setPolicy(hand);
  else if (phase === 'table') await bargain(hand, plan);
  else await hand.press(actionOn(hand.page, 'continue'));
};

/** Play from the phase on the screen to the debrief; the phases one after another. */
export const playToDebrief = async (hand: Hand, plan: Plan): Promise<readonly ShownPhase[]> => {
  let phase = await shownPhase(hand.page);
  const seen = [phase];
  await plan.onPhase?.(phase);
  while (phase !== 'debrief') {
    await playPhase(hand, phase, plan);
    phase = await leavePhase(hand.page, phase);
    seen.push(phase);
    await plan.onPhase?.(phase);
  }
  return seen;
};

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from './play-hand.ts';

/** More stops than any screen has. */
const MOST_STOPS = 120;

/**
 * Run in a page: what is wrong with how the focused control shows its focus, or null. The ring must
 * be drawn, and the middle of at least one of its sides must lie where nothing clips it.
 */
const focusFault = (): string | null => {
  const element = document.activeElement;
  if (!element || element === document.body) return 'nothing has the focus';
  const name = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
  const isRing = (style: CSSStyleDeclaration): boolean =>
    style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  const thumb = '::-webkit-slider-thumb'; // no computed style is to be had of it
  const hasRingedThumb = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText }) => selectorText.endsWith(thumb) && element.matches(selectorText.replace(thumb, '')))
    .some(({ style }) => Number.parseFloat(style.outline) >= 2);
  const ringed =
    [element, element.closest('label')].find((each) => each && isRing(getComputedStyle(each))) ??
    (hasRingedThumb ? element : null);
  if (!ringed) return `${name} shows no ring`;
  const { outlineOffset, outlineWidth } = getComputedStyle(ringed);
  const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth) / 2;
  const clip = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (let box = ringed.parentElement; box; box = box.parentElement) {
    if (box.matches(':popover-open, :modal')) break;
    if (getComputedStyle(box).overflow === 'visible' || box === document.documentElement) continue;
    const rect = box.getBoundingClientRect();
    clip.left = Math.max(clip.left, rect.left);
    clip.top = Math.max(clip.top, rect.top);
    clip.right = Math.min(clip.right, rect.right);
    clip.bottom = Math.min(clip.bottom, rect.bottom);
  }
  const { left, top, right, bottom } = ringed.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const middles = [
    [left - reach, y],
    [right + reach, y],
    [x, top - reach],
    [x, bottom + reach],
  ] as const;
  const isSeen = middles.some(
    ([sideX, sideY]) => sideX >= clip.left && sideX <= clip.right && sideY >= clip.top && sideY <= clip.bottom,
  );
  return isSeen ? null : `${name} has its ring out of sight`;
};

/** Expect that the player sees where the focus is. */
const expectFocusSeen = async (page: Page): Promise<void> => {
  expect(await page.evaluate(focusFault)).toBeNull();
};

type Whereabouts = 'there' | 'Tab' | 'Shift+Tab';

/** Which key leads from the focus towards a control; a radio button stands for its whole group. */
const wayTo = (target: Locator): Promise<Whereabouts> =>
  target.evaluate((element) => {
    const focused = document.activeElement ?? document.body;
    const isSameGroup =
      element instanceof HTMLInputElement &&
      focused instanceof HTMLInputElement &&
      element.type === 'radio' &&
      element.name === focused.name;
    if (focused === element || isSameGroup) return 'there';
    const isBefore = (element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isBefore ? 'Shift+Tab' : 'Tab';
  });

/** Go to a control stop by stop, and see the focus at every stop. */
const goTo = async (page: Page, target: Locator): Promise<void> => {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const way = await wayTo(target);
    if (way === 'there') return;
    await page.keyboard.press(way);
    await expectFocusSeen(page);
  }
  throw new Error(`the keyboard does not reach ${target}`);
};

/** Press a key that does something, and expect that the focus is not left on nothing. */
const act = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key);
  const isKept = (): Promise<boolean> => page.evaluate(() => document.activeElement !== document.body);
  await expect.poll(isKept, { message: 'the focus goes somewhere' }).toBe(true);
};

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

const kindOf = (target: Locator): Promise<string> =>
  target.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()));

/** Everything by keyboard: Tab and Shift+Tab to get there, then the keys each control answers to. */
export const keyboardOf = (page: Page): Hand => {
  const pickRadio = async (target: Locator): Promise<void> => {
    for (let stop = 0; stop < MOST_STOPS && !(await isFocused(target)); stop++) await page.keyboard.press('ArrowDown');
    if (!(await target.isChecked())) await page.keyboard.press('Space');
  };
  return {
    page,
    async press(target) {
      await goTo(page, target);
      const kind = await kindOf(target);
      if (kind === 'radio') await pickRadio(target);
      else if (kind === 'checkbox') await act(page, 'Space');
      else if (kind !== 'text') await act(page, 'Enter');
    },
    async slide(slider, step) {
      await goTo(page, slider);
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        const value = Number(await slider.inputValue());
        if (value === step) return;
        await page.keyboard.press(value < step ? 'ArrowRight' : 'ArrowLeft');
      }
    },
    async choose(list, value) {
      await goTo(page, list);
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        const now = Number(await list.inputValue());
        if (now === Number(value)) return;
        await page.keyboard.press(now < Number(value) ? 'ArrowDown' : 'ArrowUp');
      }
    },
  };
};

import type { Locator, Page } from 'playwright-core';

/** A way of working the controls: with a mouse, a finger or a keyboard. */
export interface Hand {
  readonly page: Page;
  /** Press a button, open a fold, tick a box, pick a radio button, enter a field. */
  press(target: Locator): Promise<void>;
  /** Put a slider at one of its steps. */
  slide(slider: Locator, step: number): Promise<void>;
  /** Pick an option of a list by its value. */
  choose(list: Locator, value: string): Promise<void>;
}

const THUMB_PX = 24;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a slider's thumb stands at a step, from the slider's upper left corner. */
const thumbAt = async (slider: Locator, step: number): Promise<Place> => {
  const { width, height, max } = await slider.evaluate((element) => ({
    width: element.getBoundingClientRect().width,
    height: element.getBoundingClientRect().height,
    max: element instanceof HTMLInputElement ? Number(element.max) : 1,
  }));
  return { x: THUMB_PX / 2 + ((width - THUMB_PX) * step) / max, y: height / 2 };
};

/** Inputs that only show through the card around them are pressed through that card. */
const pressable = async (target: Locator): Promise<Locator> => {
  const isCovered = await target.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    return element instanceof HTMLInputElement && Math.min(width, height) < 8;
  });
  return isCovered ? target.locator('xpath=ancestor::label[1]') : target;
};

/** Choosing from a native list: its pop-up belongs to the system, not to the page. */
const choose = async (list: Locator, value: string): Promise<void> => {
  await list.selectOption(value);
};

/** Everything by mouse. */
export const mouseOf = (page: Page): Hand => ({
  page,
  async press(target) {
    await (await pressable(target)).click();
  },
  async slide(slider, step) {
    await slider.scrollIntoViewIfNeeded();
    const from = await thumbAt(slider, Number(await slider.inputValue()));
    const to = await thumbAt(slider, step);
    const box = await slider.boundingBox();
    if (!box) throw new Error('the slider is not on the page');
    await page.mouse.move(box.x + from.x, box.y + from.y);
    await page.mouse.down();
    await page.mouse.move(box.x + to.x, box.y + to.y, { steps: 4 });
    await page.mouse.up();
  },
  choose,
});

/** Everything by finger. */
export const fingerOf = (page: Page): Hand => ({
  page,
  async press(target) {
    await (await pressable(target)).tap();
  },
  async slide(slider, step) {
    await slider.tap({ position: await thumbAt(slider, step) });
  },
  choose,
});

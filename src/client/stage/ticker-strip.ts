import type { Layout } from './layout.ts';
import { type Pen, textWidth, write } from './paint.ts';
import { palette, withAlpha } from './palette.ts';
import type { TickerItem } from './stage-view.ts';

const arrows = { '-1': '▼', '0': '–', '1': '▲' } as const;
const arrowColours = { '-1': palette.persimmon, '0': palette.slate, '1': palette.celadon } as const;

export interface StripStyle {
  readonly labelFont: string;
  readonly valueFont: string;
  readonly gap: number;
}

export function itemWidth(item: TickerItem, style: StripStyle): number {
  return textWidth(item.label, style.labelFont) + 6 + textWidth(item.value, style.valueFont) + 5 + 10 + style.gap;
}

/** The items that fit a strip of `room` CSS pixels, and the strip's width. */
export function fitItems(widths: readonly number[], room: number): { count: number; width: number } {
  let width = 0;
  let count = 0;
  for (const item of widths) {
    if (width + item > room) break;
    width += item;
    count++;
  }
  return { count, width };
}

export function drawItem(pen: Pen, item: TickerItem, x: number, middle: number, style: StripStyle): void {
  let at = x;
  write(pen, item.label, at, middle, { font: style.labelFont, colour: withAlpha(palette.washi, 0.66) });
  at += textWidth(item.label, style.labelFont) + 6;
  write(pen, item.value, at, middle, { font: style.valueFont, colour: palette.washi });
  at += textWidth(item.value, style.valueFont) + 5;
  write(pen, arrows[item.direction], at, middle, { font: style.valueFont, colour: arrowColours[item.direction] });
}

export function styleStrip({ ticker }: Layout, fonts: string): StripStyle {
  const size = ticker.height < 24 ? 10.5 : ticker.height < 30 ? 11.5 : 13;
  return { labelFont: `500 ${size}px ${fonts}`, valueFont: `650 ${size}px ${fonts}`, gap: size * 2 };
}

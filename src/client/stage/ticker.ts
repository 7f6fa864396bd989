import { depth, type Kit, type Layer } from './layer.ts';
import type { Layout } from './layout.ts';
import { type Pen, paintTexture, textWidth, write } from './paint.ts';
import { palette, tintOf, withAlpha } from './palette.ts';
import type { StageView, TickerItem } from './stage-view.ts';

const mostTexels = 4000; // widest strip, device pixels: within every GPU's limit
const arrows = { '-1': '▼', '0': '–', '1': '▲' } as const;
const arrowColours = { '-1': palette.persimmon, '0': palette.slate, '1': palette.celadon } as const;

interface StripStyle {
  readonly labelFont: string;
  readonly valueFont: string;
  readonly gap: number;
}

function itemWidth(item: TickerItem, style: StripStyle): number {
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

function drawItem(pen: Pen, item: TickerItem, x: number, middle: number, style: StripStyle): void {
  let at = x;
  write(pen, item.label, at, middle, { font: style.labelFont, colour: withAlpha(palette.washi, 0.66) });
  at += textWidth(item.label, style.labelFont) + 6;
  write(pen, item.value, at, middle, { font: style.valueFont, colour: palette.washi });
  at += textWidth(item.value, style.valueFont) + 5;
  write(pen, arrows[item.direction], at, middle, { font: style.valueFont, colour: arrowColours[item.direction] });
}

function styleFor({ ticker }: Layout, fonts: string): StripStyle {
  const size = ticker.height < 24 ? 10.5 : ticker.height < 30 ? 11.5 : 13;
  return { labelFont: `500 ${size}px ${fonts}`, valueFont: `650 ${size}px ${fonts}`, gap: size * 2 };
}

/** The market ticker: it stands still when everything fits, else it runs. */
export function createTicker(kit: Kit): Layer {
  const bar = kit.scene.add.image(0, 0, '__WHITE').setOrigin(0).setDepth(depth.ticker).setTint(tintOf(palette.storm));
  const rule = kit.scene.add.image(0, 0, '__WHITE').setOrigin(0).setDepth(depth.ticker).setTint(tintOf(palette.gold));
  const strips = [0, 1].map(() => kit.scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setDepth(depth.ticker));
  let drawn = '';
  let width = 0;
  let offset = 0;
  let pace = 0; // CSS pixels a second
  let layoutNow: Layout | null = null;
  const paint = (view: StageView, layout: Layout) => {
    const style = styleFor(layout, kit.fonts.plain);
    const widths = view.ticker.map((item) => itemWidth(item, style));
    const fit = fitItems(widths, mostTexels / layout.dpr);
    const spare = Math.max(0, layout.width - 16 - fit.width) / Math.max(1, fit.count);
    width = fit.width + spare * fit.count;
    const isRunning = fit.width > layout.width - 16;
    pace = isRunning ? 34 : 0;
    if (!isRunning) offset = -8 - spare / 2 - style.gap / 2;
    paintTexture(kit.scene, 'ticker', { width, height: layout.ticker.height, dpr: layout.dpr }, (pen) => {
      let x = 0;
      for (const [i, item] of view.ticker.slice(0, fit.count).entries()) {
        drawItem(pen, item, x, layout.ticker.height / 2 + 0.5, style);
        x += (widths[i] ?? 0) + spare;
      }
    });
    for (const strip of strips)
      strip
        .setTexture('ticker')
        .setScale(1 / layout.dpr)
        .setY(layout.ticker.y);
    strips[1]?.setVisible(isRunning);
  };
  return {
    arrange(layout) {
      layoutNow = layout;
      drawn = '';
      offset = 0;
      bar.setPosition(0, layout.ticker.y).setDisplaySize(layout.width, layout.ticker.height);
      rule.setPosition(0, layout.ticker.y).setDisplaySize(layout.width, 1).setAlpha(0.55);
    },
    show(view, layout) {
      const state = view.ticker.map(({ label, value, direction }) => `${label}${value}${direction}`).join();
      if (state === drawn) return;
      drawn = state;
      paint(view, layout);
    },
    tick(_seconds, delta) {
      offset += pace * delta;
      if (pace > 0 && offset > width) offset -= width;
      const [first, second] = strips;
      if (first) first.x = -offset;
      if (second) second.x = width - offset;
    },
    hover(what) {
      rule.alpha = what === 'market' ? 1 : 0.55;
      bar.setTint(tintOf(what === 'market' ? palette.seaDeep : palette.storm));
    },
    regions: () => (layoutNow ? [{ what: 'market', box: grown(layoutNow) }] : []),
  };
}

function grown({ ticker }: Layout) {
  const height = Math.max(44, ticker.height);
  return { x: 0, y: ticker.y + ticker.height - height, width: ticker.width, height };
}

import { depth, type Kit, type Layer } from './layer.ts';
import type { Layout } from './layout.ts';
import { paintTexture } from './paint.ts';
import { palette, tintOf } from './palette.ts';
import type { StageView } from './stage-view.ts';
import { drawItem, fitItems, itemWidth, styleStrip } from './ticker-strip.ts';

const mostTexels = 4000; // widest strip, device pixels: within every GPU's limit
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
    const style = styleStrip(layout, kit.fonts.plain);
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

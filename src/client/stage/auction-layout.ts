import type { AuctionPlan, PlacedBid } from './auction-plan.ts';
import { clamp, mix, type Rect } from './geometry.ts';
import type { Layout } from './layout.ts';

/** Where the auction is drawn, and how dollars and yields become pixels. */
export interface AuctionChart {
  readonly plot: Rect;
  readonly trough: Rect; // the bar of the amount offered
  readonly size: number; // of text, CSS pixels
  readonly isCompact: boolean;
  xOf(usdBn: number): number;
  yOf(bp: number): number;
}

/** The lowest yield stands at this share of the plot's height, so that the cheapest bid still has a body. */
const lowestAt = 0.24;
const highestAt = 0.92;

export function layOutAuction(plan: AuctionPlan, layout: Layout): AuctionChart {
  const { sea, unit, isCompact } = layout;
  const size = clamp(13.5 * unit, 10.5, 15);
  const side = isCompact ? 14 : sea.width * 0.1;
  const top = size * (isCompact ? 3.1 : 3.6);
  const troughHeight = Math.max(9, 13 * unit);
  const bottom = sea.height - size * 2.5 - troughHeight;
  const plot = { x: side, y: top, width: sea.width - side * 2, height: bottom - top };
  const mostUsdBn = Math.max(plan.bidUsdBn, plan.sizeUsdBn) * 1.02;
  const xOf = (usdBn: number) => plot.x + (usdBn / mostUsdBn) * plot.width;
  const spread = Math.max(0.5, plan.highestBp - plan.lowestBp);
  const yOf = (bp: number) => {
    const share = mix(lowestAt, highestAt, clamp((bp - plan.lowestBp) / spread, 0, 1));
    return plot.y + plot.height * (1 - share);
  };
  const trough = { x: plot.x, y: bottom + 3, width: xOf(plan.sizeUsdBn) - plot.x, height: troughHeight };
  return { plot, trough, size, isCompact, xOf, yOf };
}

/** The block of one bid: as wide as its amount, as tall as the yield it asks. */
export function blockOf(bid: PlacedBid, chart: AuctionChart): Rect {
  const x = chart.xOf(bid.fromUsdBn);
  const y = chart.yOf(bid.yieldBp);
  const width = chart.xOf(bid.toUsdBn) - x;
  return { x, y, width: Math.max(1, width - Math.min(1.5, width * 0.2)), height: chart.plot.y + chart.plot.height - y };
}

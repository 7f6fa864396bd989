import type { AuctionChart } from './auction-layout.ts';
import type { AuctionPlan } from './auction-plan.ts';
import type { Figures } from './format.ts';
import type { Layout } from './layout.ts';
import { type Pen, textWidth, write } from './paint.ts';
import { type Colour, palette, withAlpha } from './palette.ts';
import type { AuctionShow, Bidder } from './stage-view.ts';

const bidders = ['indirect', 'direct', 'dealer'] as const;

export const bidderColours: Readonly<Record<Bidder, Colour>> = {
  indirect: palette.vermilion,
  direct: palette.bluePale,
  dealer: palette.slate,
};

export interface AuctionPicture {
  readonly show: AuctionShow;
  readonly plan: AuctionPlan;
  readonly chart: AuctionChart;
  readonly layout: Layout;
  readonly figures: Figures;
  readonly fonts: string;
}

function drawHeading(pen: Pen, { show, chart, layout, figures, fonts }: AuctionPicture): void {
  const { size } = chart;
  const left = chart.plot.x;
  write(pen, show.title, left, size * 1.5, { font: `700 ${size * 1.25}px ${fonts}`, colour: palette.washi });
  const offered = `${show.labels.offered} ${figures.usdBn(show.sizeUsdBn)}`;
  const x = layout.width < 480 ? left : left + textWidth(show.title, `700 ${size * 1.25}px ${fonts}`) + size;
  const y = layout.width < 480 ? size * 2.75 : size * 1.55;
  write(pen, offered, x, y, { font: `500 ${size}px ${fonts}`, colour: palette.gold });
}

function drawTrough(pen: Pen, { chart }: AuctionPicture): void {
  const { trough, plot } = chart;
  pen.fillStyle = withAlpha(palette.gold, 0.12);
  pen.strokeStyle = palette.gold;
  pen.lineWidth = 1.2;
  pen.fillRect(trough.x, trough.y, trough.width, trough.height);
  pen.strokeRect(trough.x, trough.y, trough.width, trough.height);
  pen.setLineDash([3, 4]);
  pen.beginPath();
  pen.moveTo(trough.x + trough.width, plot.y - 4);
  pen.lineTo(trough.x + trough.width, trough.y);
  pen.stroke();
  pen.setLineDash([]);
  pen.beginPath();
  pen.moveTo(plot.x, plot.y + plot.height + 0.5);
  pen.lineTo(plot.x + plot.width, plot.y + plot.height + 0.5);
  pen.strokeStyle = withAlpha(palette.washi, 0.4);
  pen.lineWidth = 1;
  pen.stroke();
}

function drawLegend(pen: Pen, { show, chart, layout, fonts }: AuctionPicture): void {
  const { size } = chart;
  const font = `500 ${Math.max(10, size * 0.9)}px ${fonts}`;
  const y = layout.sea.height - size * 1.1;
  let x = chart.plot.x;
  for (const bidder of bidders) {
    pen.fillStyle = bidderColours[bidder];
    pen.fillRect(x, y - size * 0.38, size * 0.76, size * 0.76);
    x += size * 1.15;
    write(pen, show.labels[bidder], x, y + 0.5, { font, colour: withAlpha(palette.washi, 0.85) });
    x += textWidth(show.labels[bidder], font) + size * 1.1;
  }
}

/** Everything that stands still: heading, the amount offered, the legend. */
export function drawStandingParts(pen: Pen, picture: AuctionPicture): void {
  drawHeading(pen, picture);
  drawTrough(pen, picture);
  drawLegend(pen, picture);
}

/** The running count at the top right: bids so far, and how often they cover the amount. */
export function drawCount(pen: Pen, picture: AuctionPicture, bidUsdBn: number, width: number): void {
  const { show, chart, figures, fonts } = picture;
  const { size } = chart;
  const isOver = bidUsdBn >= picture.plan.bidUsdBn - 1e-9;
  const cover = figures.times(isOver ? show.bidToCover : bidUsdBn / show.sizeUsdBn);
  write(pen, cover, width, size * 1.15, {
    font: `750 ${size * 1.5}px ${fonts}`,
    colour: palette.washi,
    align: 'right',
  });
  const words = `${show.labels.bidToCover} · ${show.labels.bids} ${figures.usdBn(bidUsdBn)}`;
  write(pen, words, width, size * 2.5, {
    font: `500 ${Math.max(10, size * 0.88)}px ${fonts}`,
    colour: withAlpha(palette.washi, 0.75),
    align: 'right',
  });
}

/** A line of words on a dark plate, so that it reads over the blocks. */
function drawPlate(pen: Pen, words: string, x: number, y: number, size: number, colour: Colour, fonts: string): void {
  const font = `650 ${size}px ${fonts}`;
  const width = textWidth(words, font) + size;
  pen.fillStyle = withAlpha(palette.seaDeep, 0.92);
  pen.beginPath();
  pen.roundRect(x, y - size * 0.85, width, size * 1.7, 3);
  pen.fill();
  write(pen, words, x + size / 2, y + 0.5, { font, colour });
}

/** The stop-out line: the yield every winner is paid. */
export function drawStopOut(pen: Pen, { plan, chart, show, figures, fonts }: AuctionPicture): void {
  const y = chart.yOf(plan.stopOutBp);
  const end = chart.xOf(plan.sizeUsdBn);
  pen.strokeStyle = palette.washi;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(chart.plot.x, y);
  pen.lineTo(end, y);
  pen.stroke();
  const words = `${show.labels.stopOut} ${figures.yield(plan.stopOutBp)}`;
  drawPlate(pen, words, chart.plot.x, y - chart.size * 1.15, chart.size, palette.washi, fonts);
}

/** The yield that was expected, and the tail between the two. */
export function drawTail(pen: Pen, { plan, chart, show, figures, fonts }: AuctionPicture): void {
  const stopOut = chart.yOf(plan.stopOutBp);
  const expected = chart.yOf(plan.expectedBp);
  const end = chart.xOf(plan.sizeUsdBn);
  pen.strokeStyle = palette.gold;
  pen.lineWidth = 1.4;
  pen.setLineDash([5, 4]);
  pen.beginPath();
  pen.moveTo(chart.plot.x, expected);
  pen.lineTo(end, expected);
  pen.stroke();
  pen.setLineDash([]);
  pen.fillStyle = withAlpha(palette.gold, 0.3);
  pen.fillRect(chart.plot.x, Math.min(stopOut, expected), end - chart.plot.x, Math.abs(stopOut - expected));
  const below = Math.max(expected, stopOut) + chart.size * 1.15;
  const words = `${show.labels.tail} ${figures.bp(show.tailBp)}  ·  ${show.labels.expected} ${figures.yield(plan.expectedBp)}`;
  drawPlate(pen, words, chart.plot.x, below, chart.size, palette.gold, fonts);
}

/** The verdict, as a seal is stamped: two frames of vermilion and heavy letters. */
export function drawStamp(pen: Pen, words: string, width: number, height: number, font: string): void {
  pen.fillStyle = withAlpha(palette.washi, 0.96);
  pen.beginPath();
  pen.roundRect(3, 3, width - 6, height - 6, 5);
  pen.fill();
  pen.strokeStyle = palette.vermilion;
  pen.lineWidth = 3;
  pen.stroke();
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(8, 8, width - 16, height - 16, 3);
  pen.stroke();
  write(pen, words, width / 2, height / 2 + 1, { font, colour: palette.vermilion, align: 'center' });
}

import { mix, type Path, type Placement, placeOn } from './geometry.ts';
import type { Kit, Layer } from './layer.ts';
import { barrierAt, type Layout } from './layout.ts';
import { circle, type Pen, paintCanvas, roundBox } from './paint.ts';
import { palette, withAlpha } from './palette.ts';
import type { StageView } from './stage-view.ts';
import { chokeOf } from './traffic.ts';

const here: Placement = { x: 0, y: 0, angle: 0 };

function trace(pen: Pen, path: Path, offset = 0, from = 0, to = 1): void {
  pen.beginPath();
  for (let i = 0; i <= 48; i++) {
    placeOn(path, mix(from, to, i / 48), here, offset);
    pen.lineTo(here.x, here.y);
  }
}

/** Half the width of the lane at share `t`: full at sea, pinched at the barrier. */
function laneHalfWidth(t: number, full: number, choke: number): number {
  const away = (t - barrierAt) / 0.11;
  return full * (1 - choke * Math.exp(-away * away));
}

/** Open water, reddening towards the barrier. */
function laneColour(pen: Pen, { xs }: Path, choke: number): CanvasGradient {
  const water = withAlpha(palette.bluePale, 0.13);
  const colour = pen.createLinearGradient(xs[0] ?? 0, 0, xs.at(-1) ?? 1, 0);
  colour.addColorStop(0, water);
  colour.addColorStop(barrierAt - 0.28, water);
  colour.addColorStop(barrierAt, choke > 0 ? withAlpha(palette.vermilion, 0.16 + 0.5 * choke) : water);
  colour.addColorStop(1, water);
  return colour;
}

/** A band of water between two dotted edges, pinched where the tariff stands. */
function drawLane(pen: Pen, path: Path, full: number, choke: number): void {
  pen.beginPath();
  for (let i = 0; i <= 64; i++) {
    placeOn(path, i / 64, here, laneHalfWidth(i / 64, full, choke));
    pen.lineTo(here.x, here.y);
  }
  for (let i = 64; i >= 0; i--) {
    placeOn(path, i / 64, here, -laneHalfWidth(i / 64, full, choke));
    pen.lineTo(here.x, here.y);
  }
  pen.closePath();
  pen.fillStyle = laneColour(pen, path, choke);
  pen.fill();
  pen.setLineDash([1, 4]);
  pen.lineCap = 'round';
  pen.lineWidth = 1;
  pen.strokeStyle = withAlpha(palette.washi, 0.42);
  pen.stroke();
  pen.setLineDash([]);
}

/** One arm of the customs barrier: striped, reaching in from its post at the side of the lane. */
function drawArm(pen: Pen, from: number, to: number, thickness: number): void {
  const stripes = 4;
  const step = (to - from) / stripes;
  for (let i = 0; i < stripes; i++) {
    const start = from + i * step;
    pen.fillStyle = i % 2 === 0 ? palette.vermilion : palette.washi;
    pen.fillRect(-thickness / 2, Math.min(start, start + step), thickness, Math.abs(step) + 0.3);
  }
  roundBox(pen, -thickness, from - thickness * 0.8, thickness * 2, thickness * 1.6, thickness * 0.5);
  pen.fillStyle = palette.washi;
  pen.fill();
}

/** Two arms that close on each other as the tariff rises. */
function drawBarrier(pen: Pen, path: Path, reach: number, gap: number, unit: number): void {
  placeOn(path, barrierAt, here);
  pen.save();
  pen.translate(here.x, here.y);
  pen.rotate(here.angle);
  pen.shadowColor = 'rgba(4, 8, 20, 0.7)';
  pen.shadowBlur = 4;
  drawArm(pen, -reach, -gap, 5.4 * unit);
  drawArm(pen, reach, gap, 5.4 * unit);
  pen.restore();
}

function drawFlowLines(pen: Pen, { bondArc, yenCurrent, unit }: Layout): void {
  pen.lineCap = 'round';
  trace(pen, bondArc);
  pen.setLineDash([5, 6]);
  pen.lineWidth = 1;
  pen.strokeStyle = withAlpha(palette.washi, 0.34);
  pen.stroke();
  pen.setLineDash([]);
  for (const [offset, alpha] of [
    [-9, 0.07],
    [0, 0.11],
    [9, 0.07],
  ] as const) {
    trace(pen, yenCurrent, offset * unit, 0.02, 0.98);
    pen.lineWidth = 7 * unit;
    pen.strokeStyle = withAlpha(palette.gold, alpha);
    pen.stroke();
  }
}

/** Third countries one may ally with: small flags tied to Japan by a thread. */
function drawPartners(pen: Pen, { partners, unit, sea, width }: Layout): void {
  for (const { x, y } of partners) {
    if (x < 6 || x > width - 6 || y < 6 || y > sea.height - 6) continue;
    circle(pen, x, y, 3.4 * unit);
    pen.fillStyle = palette.washi;
    pen.fill();
    pen.lineWidth = 1.6 * unit;
    pen.strokeStyle = palette.pine;
    pen.stroke();
  }
}

function drawRails(pen: Pen, { delegates }: Layout): void {
  pen.setLineDash([1, 5]);
  pen.lineCap = 'round';
  pen.lineWidth = 1.6;
  for (const [rail, colour] of [
    [delegates.japan, palette.vermilion],
    [delegates.us, palette.bluePale],
  ] as const) {
    pen.beginPath();
    pen.moveTo(rail.far.x, rail.far.y);
    pen.lineTo(rail.near.x, rail.near.y);
    pen.strokeStyle = withAlpha(colour, 0.7);
    pen.stroke();
  }
  pen.setLineDash([]);
}

function drawAll(pen: Pen, layout: Layout, view: StageView): void {
  const choke = chokeOf(view.carTariff);
  const full = 13 * layout.unit;
  drawFlowLines(pen, layout);
  drawPartners(pen, layout);
  drawRails(pen, layout);
  drawLane(pen, layout.laneToJapan, full * 0.8, 0);
  drawLane(pen, layout.laneToUs, full, choke * 0.92);
  if (view.carTariff > 0)
    drawBarrier(pen, layout.laneToUs, full * 1.75, mix(full, full * 0.14, choke / 0.9), layout.unit);
}

/** Sea lanes, the customs barrier, and the courses of bonds, currency and delegates. */
export function createLines(kit: Kit): Layer {
  let drawnTariff = Number.NaN;
  return {
    arrange: () => {
      drawnTariff = Number.NaN;
    },
    show(view, layout) {
      if (view.carTariff === drawnTariff) return;
      drawnTariff = view.carTariff;
      paintCanvas(kit.backdrop.lanes, layout, (pen) => drawAll(pen, layout, view));
    },
  };
}

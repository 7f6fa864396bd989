import type { Kit, Layer } from './layer.ts';
import type { Layout } from './layout.ts';
import { pacificMap } from './pacific-map.ts';
import { type Pen, paintCanvas, textWidth, write } from './paint.ts';
import { palette, withAlpha } from './palette.ts';
import type { StageView } from './stage-view.ts';

const outlines = {
  land: new Path2D(pacificMap.land),
  japan: new Path2D(pacificMap.japan),
  us: new Path2D(pacificMap.us),
  graticule: new Path2D(pacificMap.graticule),
};

function drawSea(pen: Pen, { width, height, treaty }: Layout): void {
  const reach = Math.max(width * 0.55, height);
  const light = pen.createRadialGradient(treaty.x, treaty.y, reach * 0.05, treaty.x, treaty.y, reach);
  light.addColorStop(0, palette.seaShoal);
  light.addColorStop(0.5, palette.sea);
  light.addColorStop(1, palette.seaDeep);
  pen.fillStyle = light;
  pen.fillRect(0, 0, width, height);
}

/** The rings engravers draw along a coast, fading out to sea. */
function drawShoals(pen: Pen, hairline: number): void {
  pen.lineJoin = 'round';
  for (const [reach, alpha] of [
    [26, 0.035],
    [17, 0.045],
    [10, 0.06],
    [4.5, 0.09],
  ] as const) {
    pen.lineWidth = reach * hairline;
    pen.strokeStyle = withAlpha(palette.bluePale, alpha);
    pen.stroke(outlines.land);
  }
}

function drawCountry(pen: Pen, outline: Path2D, from: string, to: string, hairline: number): void {
  const fill = pen.createLinearGradient(0, 250, 0, 900);
  fill.addColorStop(0, from);
  fill.addColorStop(1, to);
  pen.fillStyle = fill;
  pen.fill(outline);
  pen.lineWidth = 0.75 * hairline;
  pen.strokeStyle = withAlpha(palette.washi, 0.75);
  pen.stroke(outline);
}

/** Fine slanting lines, as on a printed map. */
function hatch(pen: Pen, outline: Path2D, hairline: number): void {
  pen.save();
  pen.clip(outline);
  pen.beginPath();
  const gap = 4.5 * hairline;
  for (let x = -pacificMap.height; x < pacificMap.width; x += gap) {
    pen.moveTo(x, 0);
    pen.lineTo(x + pacificMap.height, pacificMap.height);
  }
  pen.lineWidth = 0.55 * hairline;
  pen.strokeStyle = withAlpha(palette.washi, 0.13);
  pen.stroke();
  pen.restore();
}

function drawLand(pen: Pen, { map }: Layout): void {
  const hairline = 1 / map.scale;
  pen.save();
  pen.translate(map.x, map.y);
  pen.scale(map.scale, map.scale);
  pen.lineWidth = 0.6 * hairline;
  pen.strokeStyle = withAlpha(palette.washi, 0.11);
  pen.stroke(outlines.graticule);
  drawShoals(pen, hairline);
  drawCountry(pen, outlines.land, palette.washi, palette.washiShade, hairline);
  pen.lineWidth = 0.8 * hairline;
  pen.strokeStyle = withAlpha(palette.washiEdge, 0.6);
  pen.stroke(outlines.land);
  drawCountry(pen, outlines.us, '#3a6bac', palette.blue, hairline);
  hatch(pen, outlines.us, hairline);
  drawCountry(pen, outlines.japan, '#d4493a', palette.vermilion, hairline);
  pen.restore();
}

function drawNames(pen: Pen, layout: Layout, { labels }: StageView, kit: Kit): void {
  const { map, isCompact, unit, sea, width, laneToUs } = layout;
  const at = ([x, y]: readonly [number, number]) => ({ x: map.x + x * map.scale, y: map.y + y * map.scale });
  const font = `600 ${Math.max(10, 12.5 * unit)}px ${kit.fonts.plain}`;
  const spacing = isCompact ? 0.5 : 2.5;
  const style = { font, colour: withAlpha(palette.washi, 0.92), align: 'center', spacing: `${spacing}px` } as const;
  const us = at(pacificMap.places.kansas);
  const halfName = (textWidth(labels.us, font) + labels.us.length * spacing) / 2;
  write(pen, labels.us, Math.min(us.x + 6 * unit, width - halfName - 6), us.y + 4 * unit, style);
  const japan = at(pacificMap.places.nagoya);
  const halfJapan = (textWidth(labels.japan, font) + labels.japan.length * spacing) / 2;
  write(pen, labels.japan, Math.max(japan.x - 12 * unit, halfJapan + 6), japan.y + 32 * unit, style);
  if (isCompact) return;
  const atlas = `${kit.fonts.atlasStyle} 500 ${15 * unit}px ${kit.fonts.atlas}`;
  const colour = withAlpha(palette.bluePale, 0.62);
  const x = (laneToUs.xs.at(-1) ?? width) - 70 * unit;
  write(pen, labels.pacific, x, sea.height * 0.88, { font: atlas, colour, align: 'center', spacing: `${5 * unit}px` });
}

/** The printed chart everything else moves over. */
export function createMap(kit: Kit): Layer {
  let drawnWith = '';
  return {
    arrange: () => {
      drawnWith = '';
    },
    show(view, layout) {
      const words = `${view.labels.japan}${view.labels.us}${view.labels.pacific}`;
      if (words === drawnWith) return;
      drawnWith = words;
      paintCanvas(kit.backdrop.chart, layout, (pen) => {
        drawSea(pen, layout);
        drawLand(pen, layout);
        drawNames(pen, layout, view, kit);
      });
    },
  };
}

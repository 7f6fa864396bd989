import { depth, type Kit, type Layer } from './layer.ts';
import type { Layout } from './layout.ts';
import { pacificMap } from './pacific-map.ts';
import { type Pen, paintTexture, write } from './paint.ts';
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
  pen.lineWidth = 0.9 * hairline;
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
  const { map, isCompact, unit, sea, treaty } = layout;
  const at = (place: readonly [number, number]) =>
    [map.x + place[0] * map.scale, map.y + place[1] * map.scale] as const;
  const size = Math.max(10, 12.5 * unit);
  const font = `600 ${size}px ${kit.fonts.plain}`;
  const [usX, usY] = at(pacificMap.places.kansas);
  write(pen, labels.us, usX + 6 * unit, usY, {
    font,
    colour: withAlpha(palette.washi, 0.92),
    align: 'center',
    spacing: isCompact ? '0.5px' : '2.5px',
  });
  const [japanX, japanY] = at(pacificMap.places.nagoya);
  write(pen, labels.japan, japanX + 10 * unit, japanY + 26 * unit, {
    font,
    colour: withAlpha(palette.washi, 0.92),
    align: 'center',
    spacing: isCompact ? '0.5px' : '2.5px',
  });
  if (isCompact) return;
  const atlas = `italic 500 ${15 * unit}px ${kit.fonts.atlas}`;
  write(pen, labels.pacific, treaty.x, sea.height * 0.745, {
    font: atlas,
    colour: withAlpha(palette.bluePale, 0.62),
    align: 'center',
    spacing: `${7 * unit}px`,
  });
}

export function createMap(kit: Kit): Layer {
  const image = kit.scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setDepth(depth.map);
  let drawnWith = '';
  const paint = (view: StageView, layout: Layout) => {
    paintTexture(kit.scene, 'map', layout, (pen) => {
      drawSea(pen, layout);
      drawLand(pen, layout);
      drawNames(pen, layout, view, kit);
    });
    image.setTexture('map').setScale(1 / layout.dpr);
  };
  return {
    arrange: () => {
      drawnWith = '';
    },
    show(view, layout) {
      const words = `${view.labels.japan}${view.labels.us}${view.labels.pacific}`;
      if (words === drawnWith) return;
      drawnWith = words;
      paint(view, layout);
    },
  };
}

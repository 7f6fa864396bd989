import type { GameObjects } from 'phaser';
import { smoothstep } from './geometry.ts';
import { approach, depth, type Kit, type Layer, makePool } from './layer.ts';
import type { Layout } from './layout.ts';
import { type Pen, paintTexture } from './paint.ts';
import { palette, withAlpha } from './palette.ts';

const bands = 7;
const crests = 34;

/** A bank of cloud as on old folding screens: flat bars with round ends, lit from above, thinning below. */
function drawMist(pen: Pen): void {
  const bars = [
    [52, 4, 110],
    [14, 13, 178],
    [0, 22, 120],
    [70, 31, 118],
  ] as const;
  pen.beginPath();
  for (const [x, y, width] of bars) pen.roundRect(x, y, width, 10, 5);
  const body = pen.createLinearGradient(0, 2, 0, 44);
  body.addColorStop(0, withAlpha(palette.washi, 0.8));
  body.addColorStop(0.55, withAlpha(palette.bluePale, 0.42));
  body.addColorStop(1, withAlpha(palette.slate, 0.1));
  pen.fillStyle = body;
  pen.fill();
}

/** Two wave scales, the smallest sign of swell. */
function drawCrest(pen: Pen): void {
  pen.strokeStyle = palette.washi;
  pen.lineCap = 'round';
  for (const [radius, width] of [
    [6.5, 1.3],
    [3.8, 1],
  ] as const) {
    pen.lineWidth = width;
    for (const x of [8, 21]) {
      pen.beginPath();
      pen.arc(x, 9, radius, Math.PI * 1.08, Math.PI * 1.92);
      pen.stroke();
    }
  }
}

/** Isobars around a low, as on the weather page. */
function drawLow(pen: Pen, size: number): void {
  pen.translate(size / 2, size / 2);
  for (let ring = 1; ring <= 7; ring++) {
    const radius = (size / 2) * (ring / 7.4);
    pen.beginPath();
    for (let i = 0; i <= 90; i++) {
      const angle = (i / 90) * Math.PI * 2;
      const bend = 1 + 0.07 * Math.sin(2 * angle + ring * 0.5) + 0.035 * Math.sin(3 * angle - ring * 0.8);
      pen.lineTo(Math.cos(angle) * radius * bend, Math.sin(angle) * radius * bend);
    }
    pen.lineWidth = 1.1;
    pen.strokeStyle = withAlpha(palette.washi, 0.85 - ring * 0.09);
    pen.stroke();
  }
}

function seaSpot(i: number, { sea, laneToUs }: Layout): { x: number; y: number } {
  const west = laneToUs.xs[0] ?? 0;
  const east = laneToUs.xs.at(-1) ?? sea.width;
  const across = (i * 0.6180339) % 1;
  const down = (i * 0.7548777 + 0.21) % 1;
  const lean = (down - 0.5) * sea.width * 0.06;
  return { x: west + (east - west) * (0.04 + across * 0.92) + lean, y: sea.height * (0.2 + down * 0.74) };
}

interface Sky {
  readonly low: GameObjects.Image;
  readonly mist: readonly GameObjects.Image[];
  readonly swell: readonly GameObjects.Image[];
}

function createSky(kit: Kit): Sky {
  const { scene } = kit;
  const one = () => scene.add.image(0, 0, '__DEFAULT').setDepth(depth.weather);
  return {
    low: one(),
    mist: makePool(scene, bands, '__DEFAULT', depth.weather),
    swell: makePool(scene, crests, '__DEFAULT', depth.swell),
  };
}

function arrangeSky(kit: Kit, sky: Sky, layout: Layout): void {
  const { unit, dpr, sea } = layout;
  const lowSize = sea.height * 0.95;
  const sheet = (key: string, width: number, height: number, draw: (pen: Pen) => void) =>
    paintTexture(kit.scene, key, { width: width * unit, height: height * unit, dpr }, (pen) => {
      pen.scale(unit, unit);
      draw(pen);
    });
  sheet('mist', 204, 48, drawMist);
  sheet('crest', 30, 12, drawCrest);
  paintTexture(kit.scene, 'low', { width: lowSize, height: lowSize, dpr }, (pen) => drawLow(pen, lowSize));
  sky.low
    .setTexture('low')
    .setScale(1 / dpr)
    .setPosition(layout.treaty.x + sea.width * 0.12, sea.height * 0.62);
  for (const image of sky.mist)
    image
      .setTexture('mist')
      .setScale(1 / dpr)
      .setVisible(true);
  for (const [i, image] of sky.swell.entries()) {
    const { x, y } = seaSpot(i, layout);
    image
      .setTexture('crest')
      .setScale(1 / dpr)
      .setPosition(x, y)
      .setVisible(true);
  }
}

/** Styles are written only when they would look different. */
function darken(shade: HTMLElement, opacity: number): void {
  const text = opacity.toFixed(2);
  if (shade.style.opacity !== text) shade.style.opacity = text;
}

/** Stress as weather: a calm sea, then swell, low cloud, and a storm with its isobars. */
export function createWeather(kit: Kit): Layer {
  const sky = createSky(kit);
  let layoutNow: Layout | null = null;
  let stress = 0;
  let drift = 0; // the clock of wind and swell, faster in a storm
  let target = 0;
  let isFirst = true;
  const moveMist = (i: number, layout: Layout) => {
    const image = sky.mist[i];
    if (!image) return;
    const { sea, unit } = layout;
    const span = sea.width + 240 * unit;
    const speed = (4 + i * 1.3) * unit;
    image.x = ((i * 0.6180339 * span + drift * speed) % span) - 120 * unit;
    image.y = sea.height * (0.12 + ((i * 0.37) % 0.82));
    image.alpha = 0.4 * smoothstep(0.15 + i * 0.05, 0.6 + i * 0.05, stress);
  };
  const moveCrest = (i: number, layout: Layout) => {
    const image = sky.swell[i];
    if (!image) return;
    const beat = Math.sin(drift * 1.1 + i * 1.9);
    image.alpha = (0.1 + 0.42 * stress) * (0.55 + 0.45 * beat);
    image.scale = ((0.72 + 0.75 * stress) * (1 + 0.08 * beat)) / layout.dpr;
  };
  return {
    arrange(layout) {
      layoutNow = layout;
      arrangeSky(kit, sky, layout);
    },
    show(view) {
      target = Math.min(1, Math.max(0, view.stress));
      if (isFirst) stress = target;
      isFirst = false;
    },
    tick(_seconds, delta) {
      if (!layoutNow) return;
      stress = approach(stress, target, 0.9, delta);
      drift += delta * (0.6 + stress * 2);
      darken(kit.backdrop.shade, 0.46 * smoothstep(0.2, 1, stress));
      sky.low.alpha = 0.5 * smoothstep(0.35, 0.9, stress);
      sky.low.rotation = -drift * 0.06;
      for (let i = 0; i < bands; i++) moveMist(i, layoutNow);
      for (let i = 0; i < crests; i++) moveCrest(i, layoutNow);
    },
  };
}

import type { GameObjects } from 'phaser';
import { type Path, type Placement, placeOn, smoothstep } from './geometry.ts';
import { depth, type Kit, type Layer, makePool } from './layer.ts';
import type { Layout } from './layout.ts';
import { circle, fillRaised, type Pen, paintTexture, write } from './paint.ts';
import { palette } from './palette.ts';
import { coinCount } from './traffic.ts';

const mostCoins = 12;
const streaks = 30;
const here: Placement = { x: 0, y: 0, angle: 0 };

function drawCoin(pen: Pen, sign: string, font: string): void {
  circle(pen, 10, 9, 7);
  fillRaised(pen, palette.gold, 1.4);
  circle(pen, 10, 9, 5.7);
  pen.strokeStyle = '#a87c28';
  pen.lineWidth = 0.8;
  pen.stroke();
  write(pen, sign, 10, 9.5, { font: `700 9px ${font}`, colour: '#6b4a10', align: 'center' });
}

/** A streak of light on water, thinning towards its tail. */
function drawStreak(pen: Pen): void {
  const light = pen.createLinearGradient(0, 0, 26, 0);
  light.addColorStop(0, 'rgba(220, 174, 82, 0)');
  light.addColorStop(1, 'rgba(246, 222, 166, 0.95)');
  pen.strokeStyle = light;
  pen.lineWidth = 1.5;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(1, 2);
  pen.lineTo(25, 2);
  pen.stroke();
}

interface Flow {
  readonly lights: readonly GameObjects.Image[];
  readonly coins: readonly GameObjects.Image[];
  path: Path | null;
  unit: number;
  count: number;
  direction: 1 | -1; // 1: to the United States
  pace: number; // paths a second
  travelled: number; // paths
}

/** Put an image at share `gone` of its way, `offset` pixels aside, fading at both ends. */
function float(flow: Flow, image: GameObjects.Image, gone: number, offset: number, alpha: number): void {
  if (!flow.path) return;
  placeOn(flow.path, flow.direction > 0 ? gone : 1 - gone, here, offset * flow.unit);
  image.x = here.x;
  image.y = here.y;
  image.alpha = alpha * smoothstep(0, 0.08, gone) * (1 - smoothstep(0.9, 1, gone));
}

function moveLights(flow: Flow, seconds: number): void {
  for (let i = 0; i < streaks; i++) {
    const image = flow.lights[i];
    if (!image) continue;
    const lane = (i % 5) - 2;
    const gone = (flow.travelled * (1 + (i % 3) * 0.16) + i * 0.6180339) % 1;
    const sway = Math.sin(gone * 16 + seconds * 0.8 + lane) * 2.6;
    float(flow, image, gone, lane * 5.6 + sway, flow.count > 0 ? 0.75 : 0.28);
    image.rotation = flow.direction > 0 ? here.angle : here.angle + Math.PI;
  }
}

function moveCoins(flow: Flow, seconds: number): void {
  for (let i = 0; i < mostCoins; i++) {
    const image = flow.coins[i];
    if (!image) continue;
    image.visible = i < flow.count;
    if (image.visible)
      float(flow, image, (flow.travelled + i / flow.count) % 1, Math.sin(seconds * 1.1 + i * 1.7) * 6, 1);
  }
}

function paintFlow(kit: Kit, flow: Flow, { unit, dpr }: Layout): void {
  const sheet = (key: string, width: number, height: number, draw: (pen: Pen) => void) =>
    paintTexture(kit.scene, key, { width: width * unit, height: height * unit, dpr }, (pen) => {
      pen.scale(unit, unit);
      draw(pen);
    });
  sheet('coin-yen', 20, 20, (pen) => drawCoin(pen, '¥', kit.fonts.plain));
  sheet('coin-dollar', 20, 20, (pen) => drawCoin(pen, '$', kit.fonts.plain));
  sheet('streak', 26, 4, drawStreak);
  for (const image of flow.lights)
    image
      .setTexture('streak')
      .setScale(1 / dpr)
      .setVisible(true);
}

/** The currency current: it runs, and carries coins, towards the country whose currency is being bought. */
export function createCurrent(kit: Kit): Layer {
  const flow: Flow = {
    lights: makePool(kit.scene, streaks, '__DEFAULT', depth.current),
    coins: makePool(kit.scene, mostCoins, '__DEFAULT', depth.current),
    path: null,
    unit: 1,
    count: 0,
    direction: 1,
    pace: 0,
    travelled: 0,
  };
  return {
    arrange(layout) {
      flow.path = layout.yenCurrent;
      flow.unit = layout.unit;
      paintFlow(kit, flow, layout);
    },
    show({ usdjpyChangePercent: change }, layout) {
      flow.count = coinCount(change);
      flow.direction = change < 0 ? -1 : 1;
      flow.pace = ((12 + Math.min(34, Math.abs(change) * 7)) * layout.unit) / layout.yenCurrent.length;
      const texture = change < 0 ? 'coin-yen' : 'coin-dollar';
      for (const coin of flow.coins) coin.setTexture(texture).setScale(1 / layout.dpr);
    },
    tick(seconds, delta) {
      flow.travelled += flow.pace * delta;
      moveLights(flow, seconds);
      moveCoins(flow, seconds);
    },
    regions: () => (flow.path ? [{ what: 'yen', along: flow.path, halfWidth: 22 }] : []),
  };
}

import { type Path, type Placement, placeOn, smoothstep } from './geometry.ts';
import { depth, type Kit, type Layer, makePool } from './layer.ts';
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

/** The currency current: it runs, and carries coins, towards the currency that is being bought. */
export function createCurrent(kit: Kit): Layer {
  const lights = makePool(kit.scene, streaks, '__DEFAULT', depth.current);
  const coins = makePool(kit.scene, mostCoins, '__DEFAULT', depth.current);
  let path: Path | null = null;
  let unit = 1;
  let count = 0;
  let direction = 1;
  let pace = 0; // paths a second
  let travelled = 0; // paths
  const place = (t: number, offset: number) => path && placeOn(path, direction > 0 ? t : 1 - t, here, offset);
  const moveStreak = (i: number, seconds: number) => {
    const image = lights[i];
    if (!image) return;
    const lane = (i % 5) - 2;
    const gone = (travelled * (1 + (i % 3) * 0.16) + i * 0.6180339) % 1;
    place(gone, (lane * 5.6 + Math.sin(gone * 16 + seconds * 0.8 + lane) * 2.6) * unit);
    image.x = here.x;
    image.y = here.y;
    image.rotation = direction > 0 ? here.angle : here.angle + Math.PI;
    image.alpha = (count > 0 ? 0.75 : 0.28) * smoothstep(0, 0.1, gone) * (1 - smoothstep(0.88, 1, gone));
  };
  const moveCoin = (i: number, seconds: number) => {
    const image = coins[i];
    if (!image) return;
    image.visible = i < count;
    if (!image.visible) return;
    const gone = (travelled + i / count) % 1;
    place(gone, Math.sin(seconds * 1.1 + i * 1.7) * 6 * unit);
    image.x = here.x;
    image.y = here.y;
    image.alpha = smoothstep(0, 0.06, gone) * (1 - smoothstep(0.93, 1, gone));
  };
  return {
    arrange(layout) {
      path = layout.yenCurrent;
      unit = layout.unit;
      const sheet = (key: string, width: number, height: number, draw: (pen: Pen) => void) =>
        paintTexture(kit.scene, key, { width: width * unit, height: height * unit, dpr: layout.dpr }, (pen) => {
          pen.scale(unit, unit);
          draw(pen);
        });
      sheet('coin-yen', 20, 20, (pen) => drawCoin(pen, '¥', kit.fonts.plain));
      sheet('coin-dollar', 20, 20, (pen) => drawCoin(pen, '$', kit.fonts.plain));
      sheet('streak', 26, 4, drawStreak);
      for (const image of lights)
        image
          .setTexture('streak')
          .setScale(1 / layout.dpr)
          .setVisible(true);
    },
    show(view, layout) {
      count = coinCount(view.usdjpyChangePercent);
      direction = view.usdjpyChangePercent < 0 ? -1 : 1;
      pace = ((12 + Math.min(34, Math.abs(view.usdjpyChangePercent) * 7)) * unit) / layout.yenCurrent.length;
      for (const coin of coins) coin.setTexture(direction < 0 ? 'coin-yen' : 'coin-dollar').setScale(1 / layout.dpr);
    },
    tick(seconds, delta) {
      travelled += pace * delta;
      for (let i = 0; i < streaks; i++) moveStreak(i, seconds);
      for (let i = 0; i < mostCoins; i++) moveCoin(i, seconds);
    },
    regions: () => (path ? [{ what: 'yen', along: path, halfWidth: 22 }] : []),
  };
}

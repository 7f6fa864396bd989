import type { GameObjects } from 'phaser';
import { type AuctionPicture, drawCount, drawStamp, drawStandingParts, drawStopOut, drawTail } from './auction-art.ts';
import type { AuctionPlan } from './auction-plan.ts';
import { mix, smoothstep } from './geometry.ts';
import { approach, depth, type Kit } from './layer.ts';
import { type Pen, paintTexture, textWidth } from './paint.ts';
import { palette, tintOf } from './palette.ts';

const stampMs = 190;
const sheets = ['standing', 'count', 'stopOut', 'tail', 'stamp'] as const;
type SheetName = (typeof sheets)[number];

export interface AuctionScenery {
  arrange(picture: AuctionPicture): void;
  count(picture: AuctionPicture, bidUsdBn: number): void;
  tick(nowMs: number, deltaSeconds: number, fade: number): void;
  destroy(): void;
}

function stampSize({ show, chart, fonts }: AuctionPicture) {
  const size = chart.size * 1.75;
  const font = `800 ${size}px ${fonts}`;
  return { font, width: textWidth(show.verdictLabel, font) + size * 2.2, height: size * 2.4 };
}

/** What stands around the bids: the veil, the bar filling up, the lines, the words and the verdict. */
export function createAuctionScenery(kit: Kit, plan: AuctionPlan): AuctionScenery {
  const { scene } = kit;
  const veil = scene.add.image(0, 0, '__WHITE').setOrigin(0).setDepth(depth.auction).setTint(tintOf(palette.seaDeep));
  const bar = scene.add
    .rectangle(0, 0, 1, 1, tintOf(palette.gold))
    .setOrigin(0)
    .setDepth(depth.auction + 1);
  const images = Object.fromEntries(
    sheets.map((name, i) => [
      name,
      scene.add
        .image(0, 0, '__DEFAULT')
        .setOrigin(0)
        .setDepth(depth.auction + 2 + i)
        .setAlpha(0),
    ]),
  ) as Readonly<Record<SheetName, GameObjects.Image>>;
  let fullBar = 1;
  let filled = 0;
  let target = 0;
  let scale = 1;
  let hasStamped = false;

  const paint = (name: SheetName, width: number, height: number, dpr: number, draw: (pen: Pen) => void) => {
    paintTexture(scene, `auction-${name}`, { width, height, dpr }, draw);
    images[name].setTexture(`auction-${name}`).setScale(1 / dpr);
  };
  const moveStamp = (nowMs: number, fade: number) => {
    const fallen = smoothstep(0, stampMs, nowMs - plan.verdictMs);
    images.stamp.alpha = fallen * fade;
    images.stamp.scale = scale * mix(1.9, 1, fallen);
    if (fallen < 1 || hasStamped) return;
    hasStamped = true;
    scene.cameras.main.shake(140, 0.0035);
  };
  return {
    arrange(picture) {
      const { layout, chart } = picture;
      const { dpr, sea } = layout;
      scale = 1 / dpr;
      veil.setDisplaySize(sea.width, sea.height);
      paint('standing', sea.width, sea.height, dpr, (pen) => drawStandingParts(pen, picture));
      paint('stopOut', sea.width, sea.height, dpr, (pen) => drawStopOut(pen, picture));
      paint('tail', sea.width, sea.height, dpr, (pen) => drawTail(pen, picture));
      const stamp = stampSize(picture);
      paint('stamp', stamp.width, stamp.height, dpr, (pen) =>
        drawStamp(pen, picture.show.verdictLabel, stamp.width, stamp.height, stamp.font),
      );
      const middle = chart.xOf(plan.sizeUsdBn) + (sea.width - chart.xOf(plan.sizeUsdBn)) / 2;
      const x = Math.max(stamp.width / 2 + 8, Math.min(sea.width - stamp.width / 2 - 8, middle));
      images.stamp
        .setOrigin(0.5)
        .setRotation(-0.07)
        .setPosition(x, chart.plot.y + chart.plot.height * 0.42);
      fullBar = chart.trough.width;
      bar.setPosition(chart.trough.x, chart.trough.y + 1).setSize(1, chart.trough.height - 2);
    },
    count(picture, bidUsdBn) {
      const width = Math.min(260, picture.chart.plot.width * 0.6);
      const height = picture.chart.size * 3.1;
      paint('count', width, height, picture.layout.dpr, (pen) => drawCount(pen, picture, bidUsdBn, width));
      images.count.setPosition(picture.chart.plot.x + picture.chart.plot.width - width, 0);
      target = Math.min(1, bidUsdBn / plan.sizeUsdBn);
    },
    tick(nowMs, deltaSeconds, fade) {
      const opening = smoothstep(0, 350, nowMs) * fade;
      filled = approach(filled, target, 9, deltaSeconds);
      veil.alpha = 0.94 * opening;
      images.standing.alpha = images.count.alpha = bar.alpha = opening;
      bar.scaleX = Math.max(0.001, filled * fullBar);
      images.stopOut.alpha = smoothstep(0, 280, nowMs - plan.stopOutMs) * fade;
      images.tail.alpha = smoothstep(0, 320, nowMs - plan.tailMs) * fade;
      moveStamp(nowMs, fade);
    },
    destroy() {
      veil.destroy();
      bar.destroy();
      for (const name of sheets) {
        images[name].destroy();
        if (scene.textures.exists(`auction-${name}`)) scene.textures.remove(`auction-${name}`);
      }
    },
  };
}

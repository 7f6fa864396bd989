import type { GameObjects } from 'phaser';
import { type AuctionPicture, drawCount, drawStamp, drawStandingParts, drawStopOut, drawTail } from './auction-art.ts';
import type { AuctionPlan } from './auction-plan.ts';
import { clamp, mix, smoothstep } from './geometry.ts';
import { approach, depth, type Kit } from './layer.ts';
import { type Pen, paintTexture, type Size, textWidth } from './paint.ts';
import { palette, tintOf } from './palette.ts';

const stampMs = 190;

type SheetName = 'standing' | 'count' | 'stopOut' | 'tail' | 'stamp';

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

interface Props {
  readonly veil: GameObjects.Image;
  readonly bar: GameObjects.Image;
  readonly images: Readonly<Record<SheetName, GameObjects.Image>>;
}

function createProps({ scene }: Kit): Props {
  const sheet = (at: number) =>
    scene.add
      .image(0, 0, '__DEFAULT')
      .setOrigin(0)
      .setDepth(depth.auction + at)
      .setAlpha(0);
  return {
    veil: scene.add.image(0, 0, '__WHITE').setOrigin(0).setDepth(depth.auction).setTint(tintOf(palette.seaDeep)),
    bar: scene.add
      .image(0, 0, '__WHITE')
      .setTint(tintOf(palette.gold))
      .setOrigin(0)
      .setDepth(depth.auction + 1),
    images: { standing: sheet(2), count: sheet(2), stopOut: sheet(3), tail: sheet(4), stamp: sheet(5) },
  };
}

function paintSheet(kit: Kit, { images }: Props, name: SheetName, size: Size, draw: (pen: Pen) => void): void {
  paintTexture(kit.scene, `auction-${name}`, size, draw);
  images[name].setTexture(`auction-${name}`).setScale(1 / size.dpr);
}

function arrangeProps(kit: Kit, props: Props, picture: AuctionPicture): void {
  const { layout, chart } = picture;
  const whole = { width: layout.sea.width, height: layout.sea.height, dpr: layout.dpr };
  props.veil.setDisplaySize(whole.width, whole.height);
  props.bar.setPosition(chart.trough.x, chart.trough.y + 1).setDisplaySize(1, chart.trough.height - 2);
  paintSheet(kit, props, 'standing', whole, (pen) => drawStandingParts(pen, picture));
  const { font, width, height } = stampSize(picture);
  paintSheet(kit, props, 'stamp', { width, height, dpr: layout.dpr }, (pen) =>
    drawStamp(pen, picture.show.verdictLabel, width, height, font),
  );
  const beyond = (chart.trough.x + chart.trough.width + whole.width) / 2;
  const x = clamp(beyond, width / 2 + 8, whole.width - width / 2 - 8);
  props.images.stamp
    .setOrigin(0.5)
    .setRotation(-0.07)
    .setPosition(x, chart.plot.y + chart.plot.height * 0.42);
}

/** The lines come late, and are drawn late, so that no frame has too much to do. */
function paintLines(kit: Kit, props: Props, picture: AuctionPicture): void {
  const { layout } = picture;
  const whole = { width: layout.sea.width, height: layout.sea.height, dpr: layout.dpr };
  paintSheet(kit, props, 'stopOut', whole, (pen) => drawStopOut(pen, picture));
  paintSheet(kit, props, 'tail', whole, (pen) => drawTail(pen, picture));
}

function paintCount(kit: Kit, props: Props, picture: AuctionPicture, bidUsdBn: number): void {
  const { plot, size } = picture.chart;
  const width = Math.min(260, plot.width * 0.6);
  paintSheet(kit, props, 'count', { width, height: size * 3.3, dpr: picture.layout.dpr }, (pen) =>
    drawCount(pen, picture, bidUsdBn, width),
  );
  props.images.count.setPosition(plot.x + plot.width - width, 0);
}

/** What stands around the bids: the veil, the bar filling up, the lines, the words and the verdict. */
export function createAuctionScenery(kit: Kit, plan: AuctionPlan): AuctionScenery {
  const props = createProps(kit);
  const { veil, bar, images } = props;
  let fullBar = 1;
  let filled = 0;
  let target = 0;
  let scale = 1;
  let hasStamped = false;
  let unlined: AuctionPicture | null = null;
  const moveStamp = (nowMs: number, fade: number) => {
    const fallen = smoothstep(0, stampMs, nowMs - plan.verdictMs);
    images.stamp.alpha = fallen * fade;
    images.stamp.scale = scale * mix(1.9, 1, fallen);
    if (fallen < 1 || hasStamped) return;
    hasStamped = true;
    kit.scene.cameras.main.shake(140, 0.0035);
  };
  return {
    arrange(picture) {
      scale = 1 / picture.layout.dpr;
      fullBar = picture.chart.trough.width;
      arrangeProps(kit, props, picture);
      unlined = picture;
    },
    count(picture, bidUsdBn) {
      paintCount(kit, props, picture, bidUsdBn);
      target = Math.min(1, bidUsdBn / plan.sizeUsdBn);
    },
    tick(nowMs, deltaSeconds, fade) {
      if (unlined && nowMs >= plan.stopOutMs) {
        paintLines(kit, props, unlined);
        unlined = null;
      }
      const opening = smoothstep(0, 350, nowMs) * fade;
      filled = approach(filled, target, 9, deltaSeconds);
      veil.alpha = 0.965 * opening;
      images.standing.alpha = images.count.alpha = bar.alpha = opening;
      bar.displayWidth = filled * fullBar;
      images.stopOut.alpha = smoothstep(0, 280, nowMs - plan.stopOutMs) * fade;
      images.tail.alpha = smoothstep(0, 320, nowMs - plan.tailMs) * fade;
      moveStamp(nowMs, fade);
    },
    destroy: () => removeProps(kit, props),
  };
}

function removeProps({ scene }: Kit, { veil, bar, images }: Props): void {
  veil.destroy();
  bar.destroy();
  for (const [name, image] of Object.entries(images)) {
    image.destroy();
    if (scene.textures.exists(`auction-${name}`)) scene.textures.remove(`auction-${name}`);
  }
}

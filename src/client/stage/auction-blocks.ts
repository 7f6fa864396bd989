import type { GameObjects } from 'phaser';
import { type AuctionPicture, bidderColours } from './auction-art.ts';
import { blockOf } from './auction-layout.ts';
import type { AuctionPlan, PlacedBid } from './auction-plan.ts';
import { clamp, mix, type Rect, smoothstep } from './geometry.ts';
import { approach, depth, type Kit } from './layer.ts';
import { tintOf } from './palette.ts';

const fallMs = 360;

interface Block {
  readonly bid: PlacedBid;
  readonly image: GameObjects.Image;
  home: Rect;
  hasLanded: boolean;
}

export interface AuctionBlocks {
  arrange(picture: AuctionPicture): void;
  /** Move the blocks; returns how many landed. `fade` is 0–1. */
  tick(nowMs: number, deltaSeconds: number, fade: number): number;
  /** Bids on the floor so far, $bn. */
  landedUsdBn(): number;
  destroy(): void;
}

function drop({ image, home, bid }: Block, nowMs: number): boolean {
  const progress = clamp((nowMs - bid.landsMs + fallMs) / fallMs, 0, 1);
  image.visible = progress > 0;
  image.y = mix(-home.height * 0.5, home.y, progress * progress);
  const squash = clamp((nowMs - bid.landsMs) / 140, 0, 1);
  const flattened = progress < 1 ? 0 : 0.08 * Math.sin(squash * Math.PI);
  image.displayHeight = home.height * (1 - flattened);
  image.y += home.height * flattened;
  return progress === 1;
}

/** Bids falling into the row, cheapest first. */
export function createAuctionBlocks(kit: Kit, plan: AuctionPlan): AuctionBlocks {
  const blocks: readonly Block[] = plan.bids.map((bid) => ({
    bid,
    image: kit.scene.add
      .image(0, 0, '__WHITE')
      .setTint(tintOf(bidderColours[bid.bidder]))
      .setOrigin(0)
      .setDepth(depth.auction + 1)
      .setVisible(false),
    home: { x: 0, y: 0, width: 1, height: 1 },
    hasLanded: false,
  }));
  let landedUsdBn = 0;
  let refused = 1; // opacity of the bids above the stop-out
  return {
    landedUsdBn: () => landedUsdBn,
    arrange({ chart }) {
      for (const block of blocks) {
        block.home = blockOf(block.bid, chart);
        block.image.setPosition(block.home.x, block.home.y).setDisplaySize(block.home.width, block.home.height);
      }
    },
    tick(nowMs, deltaSeconds, fade) {
      let landed = 0;
      refused = approach(refused, nowMs > plan.stopOutMs ? 0.2 : 1, 5, deltaSeconds);
      for (let i = 0; i < blocks.length; i++) {
        const block = blocks[i];
        if (!block) continue;
        const isHome = drop(block, nowMs);
        block.image.alpha =
          fade *
          (block.bid.acceptedUsdBn > 0 ? 1 : refused) *
          smoothstep(-fallMs, -fallMs * 0.4, nowMs - block.bid.landsMs);
        if (!isHome || block.hasLanded) continue;
        block.hasLanded = true;
        landedUsdBn += block.bid.amountUsdBn;
        landed++;
      }
      return landed;
    },
    destroy() {
      for (const { image } of blocks) image.destroy();
    },
  };
}

import { createAuctionBlocks } from './auction-blocks.ts';
import { layOutAuction } from './auction-layout.ts';
import { planAuction } from './auction-plan.ts';
import { createAuctionScenery } from './auction-scenery.ts';
import { smoothstep } from './geometry.ts';
import type { Kit } from './layer.ts';
import type { Layout } from './layout.ts';
import type { AuctionShow } from './stage-view.ts';

const fadeMs = 320;

/** One performance of an auction, from the first bid to the stamped verdict. */
export interface AuctionPlay {
  readonly durationMs: number;
  arrange(layout: Layout): void;
  /** Move on; false once it is over. */
  tick(deltaSeconds: number): boolean;
  /** The first time to the verdict, the second time out. */
  skip(): void;
  destroy(): void;
}

/** Act out an auction over the whole sea. */
export function createAuction(kit: Kit, show: AuctionShow, layout: Layout, onBid: () => void): AuctionPlay {
  const plan = planAuction(show);
  const scenery = createAuctionScenery(kit, plan);
  const blocks = createAuctionBlocks(kit, plan);
  const pictureFor = (at: Layout) => ({
    show,
    plan,
    layout: at,
    chart: layOutAuction(plan, at),
    figures: kit.figures,
    fonts: kit.fonts.plain,
  });
  let picture = pictureFor(layout);
  let nowMs = 0;
  const arrange = (at: Layout) => {
    picture = pictureFor(at);
    scenery.arrange(picture);
    scenery.count(picture, blocks.landedUsdBn());
    blocks.arrange(picture);
  };
  arrange(layout);
  return {
    durationMs: plan.endMs,
    arrange,
    tick(deltaSeconds) {
      nowMs += deltaSeconds * 1000;
      const fade = 1 - smoothstep(plan.endMs - fadeMs, plan.endMs, nowMs);
      if (blocks.tick(nowMs, deltaSeconds, fade) > 0) {
        scenery.count(picture, blocks.landedUsdBn());
        onBid();
      }
      scenery.tick(nowMs, deltaSeconds, fade);
      return nowMs < plan.endMs;
    },
    skip() {
      nowMs = Math.max(nowMs, nowMs < plan.verdictMs ? plan.verdictMs : plan.endMs - fadeMs);
    },
    destroy() {
      scenery.destroy();
      blocks.destroy();
    },
  };
}

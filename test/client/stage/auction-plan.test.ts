import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOf, layOutAuction } from '../../../src/client/stage/auction-layout.ts';
import { planAuction } from '../../../src/client/stage/auction-plan.ts';
import { layOut } from '../../../src/client/stage/layout.ts';
import type { AuctionBid, AuctionShow } from '../../../src/client/stage/stage-view.ts';

const labels = {
  indirect: '',
  direct: '',
  dealer: '',
  offered: '',
  bids: '',
  bidToCover: '',
  stopOut: '',
  expected: '',
  tail: '',
};

function auctionOf(bids: readonly AuctionBid[], sizeUsdBn = 22, tailBp = 2): AuctionShow {
  return { title: '', sizeUsdBn, bids, bidToCover: 2, tailBp, verdictLabel: '', labels };
}

const bid = (amountUsdBn: number, yieldBp: number): AuctionBid => ({ bidder: 'indirect', amountUsdBn, yieldBp });

const bids = fc.array(
  fc.record({
    bidder: fc.constantFrom('indirect' as const, 'direct' as const, 'dealer' as const),
    amountUsdBn: fc.double({ min: 0.1, max: 9, noNaN: true }),
    yieldBp: fc.double({ min: 380, max: 520, noNaN: true }),
  }),
  { minLength: 1, maxLength: 60 },
);

test('the lowest yields are filled first and the last one filled is the stop-out', () => {
  const plan = planAuction(auctionOf([bid(10, 486), bid(8, 482), bid(9, 484), bid(20, 490)]));
  expect(plan.bids.map(({ yieldBp }) => yieldBp)).toEqual([482, 484, 486, 490]);
  expect(plan.bids.map(({ acceptedUsdBn }) => acceptedUsdBn)).toEqual([8, 9, 5, 0]);
  expect(plan.stopOutBp).toBe(486);
  expect(plan.expectedBp).toBe(484);
  expect(plan.bidUsdBn).toBe(47);
});

test('an auction that is not covered takes every bid', () => {
  const plan = planAuction(auctionOf([bid(5, 480), bid(6, 500)]));
  expect(plan.bids.map(({ acceptedUsdBn }) => acceptedUsdBn)).toEqual([5, 6]);
  expect(plan.stopOutBp).toBe(500);
});

test('the room waits longest for the bid that covers the amount', () => {
  const plan = planAuction(auctionOf(Array.from({ length: 20 }, (_, i) => bid(2.2, 480 + i))));
  const waits = plan.bids.map(({ landsMs }, i) => landsMs - (plan.bids[i - 1]?.landsMs ?? 500));
  const longest = waits.indexOf(Math.max(...waits));
  expect(plan.bids[longest]?.toUsdBn).toBeCloseTo(22, 5);
});

test('nothing accepted exceeds the amount offered; bids land in order; it lasts 6–9 s', () => {
  fc.assert(
    fc.property(bids, (some) => {
      const plan = planAuction(auctionOf(some));
      const accepted = plan.bids.reduce((sum, { acceptedUsdBn }) => sum + acceptedUsdBn, 0);
      expect(accepted).toBeCloseTo(Math.min(22, plan.bidUsdBn), 6);
      expect(plan.bids.every(({ landsMs }, i) => landsMs > (plan.bids[i - 1]?.landsMs ?? 0))).toBe(true);
      expect(plan.endMs).toBeGreaterThanOrEqual(6000);
      expect(plan.endMs).toBeLessThanOrEqual(9000);
      expect(plan.stopOutMs).toBeGreaterThan(plan.bids.at(-1)?.landsMs ?? 0);
    }),
  );
});

describe.each([
  [320, 180],
  [390, 220],
  [1366, 500],
])('on a stage of %i × %i', (width, height) => {
  const layout = layOut(width, height, 1);

  test('every block stands on the base line inside the plot, dearer bids taller', () => {
    fc.assert(
      fc.property(bids, (some) => {
        const plan = planAuction(auctionOf(some));
        const chart = layOutAuction(plan, layout);
        const blocks = plan.bids.map((placed) => blockOf(placed, chart));
        const base = chart.plot.y + chart.plot.height;
        for (const [i, block] of blocks.entries()) {
          expect(block.y).toBeGreaterThanOrEqual(chart.plot.y - 1e-6);
          expect(block.y + block.height).toBeCloseTo(base, 6);
          expect(block.x + block.width).toBeLessThanOrEqual(chart.plot.x + chart.plot.width + 1);
          expect(block.height).toBeGreaterThanOrEqual((blocks[i - 1]?.height ?? 0) - 1e-6);
        }
      }),
    );
  });
});

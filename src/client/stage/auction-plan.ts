import { clamp } from './geometry.ts';
import type { AuctionBid, AuctionShow } from './stage-view.ts';

/** A bid in its place in the queue; amounts are cumulative, $bn. */
export interface PlacedBid extends AuctionBid {
  readonly fromUsdBn: number;
  readonly toUsdBn: number;
  readonly acceptedUsdBn: number;
  readonly landsMs: number;
}

/** The auction as a timetable. Times are milliseconds from its start. */
export interface AuctionPlan {
  readonly bids: readonly PlacedBid[];
  readonly sizeUsdBn: number;
  readonly bidUsdBn: number;
  readonly stopOutBp: number;
  readonly expectedBp: number;
  readonly lowestBp: number;
  readonly highestBp: number;
  readonly stopOutMs: number;
  readonly tailMs: number;
  readonly verdictMs: number;
  readonly endMs: number;
}

const openingMs = 500;
const biddingMs = 4300;

/** How long the room waits for a bid: longest where the amount offered is about to be covered. */
function suspense(reachedUsdBn: number, sizeUsdBn: number): number {
  if (reachedUsdBn > sizeUsdBn) return 0.45;
  const away = (reachedUsdBn - sizeUsdBn) / (0.3 * sizeUsdBn);
  return 1 + 1.8 * Math.exp(-away * away);
}

/**
 * Order an auction as the Treasury does: lowest yield first, until the amount offered is covered;
 * every winner pays the stop-out yield.
 */
export function planAuction(show: AuctionShow): AuctionPlan {
  const sorted = [...show.bids].sort((a, b) => a.yieldBp - b.yieldBp);
  const waits: number[] = [];
  let total = 0;
  for (const bid of sorted) {
    total += bid.amountUsdBn;
    waits.push(suspense(total, show.sizeUsdBn));
  }
  const perWait =
    biddingMs /
    Math.max(
      1,
      waits.reduce((sum, wait) => sum + wait, 0),
    );
  const bids: PlacedBid[] = [];
  let from = 0;
  let lands = openingMs;
  for (const [i, bid] of sorted.entries()) {
    lands += (waits[i] ?? 0) * perWait;
    const accepted = clamp(show.sizeUsdBn - from, 0, bid.amountUsdBn);
    bids.push({ ...bid, fromUsdBn: from, toUsdBn: from + bid.amountUsdBn, acceptedUsdBn: accepted, landsMs: lands });
    from += bid.amountUsdBn;
  }
  return { bids, sizeUsdBn: show.sizeUsdBn, bidUsdBn: total, ...yieldsOf(bids, show.tailBp), ...timesAfter(lands) };
}

function yieldsOf(bids: readonly PlacedBid[], tailBp: number) {
  const stopOutBp = bids.findLast((bid) => bid.acceptedUsdBn > 0)?.yieldBp ?? 0;
  const expectedBp = stopOutBp - tailBp;
  return {
    stopOutBp,
    expectedBp,
    lowestBp: Math.min(bids[0]?.yieldBp ?? stopOutBp, expectedBp, stopOutBp),
    highestBp: Math.max(bids.at(-1)?.yieldBp ?? stopOutBp, expectedBp, stopOutBp),
  };
}

function timesAfter(lastBidMs: number) {
  const stopOutMs = lastBidMs + 350;
  const tailMs = stopOutMs + 750;
  const verdictMs = tailMs + 800;
  return { stopOutMs, tailMs, verdictMs, endMs: verdictMs + 1900 };
}

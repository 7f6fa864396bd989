import type { AuctionResult } from '../auction.ts';

/** A bid at a sale; awarded if its yield is at or below the high yield. */
export type Bid = {
  readonly bidder: 'indirect' | 'direct' | 'dealer';
  readonly amountUsdBn: number;
  readonly yieldBp: number; // against the when-issued yield
};

/** How many bids of each class are awarded, and how many miss: 24 in all. */
const classes = [
  { bidder: 'indirect', awarded: 8, missed: 2, spreadBp: 2.4, lostShare: 0.15 },
  { bidder: 'direct', awarded: 4, missed: 2, spreadBp: 1.6, lostShare: 0.15 },
  { bidder: 'dealer', awarded: 3, missed: 5, spreadBp: 0.9, lostShare: 0.7 },
] as const;

/** Weights that rise by half from the first of several bids to the last and sum to one. */
const weight = (index: number, count: number): number => (1 + (0.5 * index) / (count - 1)) / (1.25 * count);

/**
 * Lay out the bids behind a result, always the same for the same result, best first. Their
 * amounts sum to bid-to-cover times the size; those at or below the tail sum to the size
 * and divide among bidders as the result says. The individual bids are an illustration:
 * only the totals are published.
 */
export const auctionBook = (result: AuctionResult): readonly Bid[] => {
  const { sizeUsdBn, bidToCover, tailBp, indirectShare, directShare, dealerShare } = result;
  const shares = { indirect: indirectShare, direct: directShare, dealer: dealerShare };
  const lost = (bidToCover - 1) * sizeUsdBn;
  const bids: Bid[] = [];
  for (const { bidder, awarded, missed, spreadBp, lostShare } of classes) {
    const won = (shares[bidder] / 100) * sizeUsdBn;
    for (let i = 0; i < awarded; i++) {
      const below = (spreadBp * (awarded - 1 - i)) / awarded;
      bids.push({ bidder, amountUsdBn: won * weight(i, awarded), yieldBp: tailBp - below });
    }
    for (let i = 0; i < missed; i++) {
      const above = 0.4 + (spreadBp * i) / missed;
      bids.push({ bidder, amountUsdBn: lost * lostShare * weight(i, missed), yieldBp: tailBp + above });
    }
  }
  return bids.sort((a, b) => a.yieldBp - b.yieldBp);
};

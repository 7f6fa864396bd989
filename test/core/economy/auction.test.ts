import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { type AuctionResult, verdictOf } from '../../../src/core/economy/auction.ts';
import { auctionBook } from '../../../src/core/economy/record/auction-book.ts';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import { openEconomy } from '../../../src/core/economy/state/economy-state.ts';
import { noNoise } from '../../../src/core/economy/state/noise.ts';
import { stepWeek } from '../../../src/core/economy/week.ts';
import type { Shock } from '../../../src/schema/shock.ts';
import { gameArbitrary } from './arbitrary.ts';

const sale = (demand: number, narrative: 'calm' | 'fear' | 'fiscal' = 'calm', size = 23): Shock => ({
  type: 'treasuryAuction',
  tenor: 30,
  size,
  demand,
  narrative,
});

const hold = (...shocks: Shock[]) => {
  const start = openEconomy(presets['jun-2025'], centralParameters);
  const { state, auctions } = stepWeek(start, shocks, noNoise, centralParameters);
  return { moveBp: 100 * (seriesOf(state).ust30y - presets['jun-2025'].ust30y), auctions, state };
};

const first = (results: readonly AuctionResult[]): AuctionResult => {
  const [result] = results;
  if (result === undefined) throw new Error('no auction was held');
  return result;
};

const awarded = (result: AuctionResult) => auctionBook(result).filter(({ yieldBp }) => yieldBp <= result.tailBp);
const total = (bids: readonly { amountUsdBn: number }[]) => bids.reduce((sum, bid) => sum + bid.amountUsdBn, 0);

describe('a Treasury auction', () => {
  it('of usual size and demand sells at its averages, on the screws', () => {
    const result = first(hold(sale(0)).auctions);
    expect(result).toMatchObject({ bidToCover: 2.4, tailBp: 0, dealerShare: 13.2, indirectShare: 66.1 });
    expect(result.verdict).toBe('solid');
    expect(result.highYield).toBeCloseTo(presets['jun-2025'].ust30y, 12);
  });

  it('moves the sector by its tail, more in fear and most when the story is the budget', () => {
    const [calm, fear, fiscal] = (['calm', 'fear', 'fiscal'] as const).map((story) => hold(sale(-1, story)).moveBp);
    expect(calm).toBeGreaterThan(0);
    expect(fear).toBeGreaterThan(calm ?? Infinity);
    expect(fiscal).toBeGreaterThan(fear ?? Infinity);
  });

  it('suffers from a threat, a heavy sale and a doubled size', () => {
    const usual = first(hold(sale(0)).auctions).bidToCover;
    const against: readonly Shock[][] = [
      [sale(0), { type: 'treasuryThreat', credibility: 1 }],
      [sale(0), { type: 'treasurySale', holder: 'official', amount: 60 }],
      [sale(0, 'calm', 46)],
    ];
    for (const shocks of against) expect(first(hold(...shocks).auctions).bidToCover).toBeLessThan(usual - 0.05);
  });

  it.each([
    [3.1, 10, 'ugly'],
    [0, 22.5, 'ugly'],
    [2.1, 10, 'weak'],
    [2, 18, 'solid'],
    [-0.9, 10, 'solid'],
    [-1, 10, 'strong'],
  ] as const)('with a tail of %f bp and dealers at %f %% is %s', (tail, dealers, verdict) => {
    expect(verdictOf(tail, dealers)).toBe(verdict);
  });

  it('is reported in order and never fails: dealers take what is left', () => {
    const { auctions, state } = hold(sale(-10, 'fiscal', 500), sale(10), { type: 'jgbAuction', demand: -2 });
    expect(auctions.map(({ market, verdict }) => [market, verdict])).toEqual([
      ['treasury', 'ugly'],
      ['treasury', 'strong'],
      ['jgb', 'weak'],
    ]);
    expect(auctions.every(({ bidToCover }) => bidToCover > 1)).toBe(true);
    expect(state.auction.bidToCover).toBe(auctions[1]?.bidToCover);
  });

  it('of a 20-year JGB is read off the curve: 3.09 % on 16 January 2026, by the Ministry of Finance', () => {
    const opening = openEconomy(presets['jan-2026'], centralParameters);
    const sale20y = { type: 'jgbAuction', demand: 0, tenor: 20, size: 0.8 } as const;
    const [result] = stepWeek(opening, [sale20y], noNoise, centralParameters).auctions;
    expect(result?.tenor).toBe(20);
    expect(result?.sizeJpyTn).toBe(0.8);
    expect(result?.whenIssuedYield).toBeCloseTo(3.09, 2);
  });
});

describe('a sale of JGBs', () => {
  it('is of thirty years unless it says otherwise, and of the size it says', () => {
    const { auctions } = hold(
      { type: 'jgbAuction', demand: 0 },
      { type: 'jgbAuction', demand: 0, tenor: 20, size: 1 },
      { type: 'jgbAuction', demand: 0, tenor: 40, size: 0.5 },
    );
    expect(auctions.map(({ tenor, sizeJpyTn }) => [tenor, sizeJpyTn])).toEqual([
      [30, centralParameters.jgb_auc_size_jpytn],
      [20, 1],
      [40, 0.5],
    ]);
    const [thirty = 0, twenty = 0, forty = 0] = auctions.map(({ whenIssuedYield }) => whenIssuedYield);
    expect(twenty).toBeLessThan(thirty);
    expect(forty).toBeGreaterThan(thirty);
  });
});

describe('the book of bids', () => {
  it('sums to cover times size, and its awards to the published shares', () => {
    fc.assert(
      fc.property(gameArbitrary, (weeks) => {
        let state = openEconomy(presets['jun-2025'], centralParameters);
        for (const { shocks, noise } of weeks) {
          const week = stepWeek(state, shocks, noise, centralParameters);
          for (const result of week.auctions) {
            const { sizeUsdBn, bidToCover, indirectShare, directShare, dealerShare } = result;
            const won = awarded(result);
            const part = (bidder: string) => (100 * total(won.filter((bid) => bid.bidder === bidder))) / sizeUsdBn;
            expect(total(auctionBook(result))).toBeCloseTo(bidToCover * sizeUsdBn, 8);
            expect(total(won)).toBeCloseTo(sizeUsdBn, 8);
            expect(part('indirect')).toBeCloseTo(indirectShare, 8);
            expect(part('direct')).toBeCloseTo(directShare, 8);
            expect(part('dealer')).toBeCloseTo(dealerShare, 8);
            expect(directShare).toBeGreaterThanOrEqual(0);
          }
          state = week.state;
        }
      }),
    );
  });

  it('has 24 bids, best first, none of nothing', () => {
    const bids = auctionBook(first(hold(sale(0)).auctions));
    expect(bids).toHaveLength(24);
    expect(bids.map(({ yieldBp }) => yieldBp)).toEqual(bids.map(({ yieldBp }) => yieldBp).toSorted((a, b) => a - b));
    expect(bids.every(({ amountUsdBn }) => amountUsdBn > 0)).toBe(true);
  });
});

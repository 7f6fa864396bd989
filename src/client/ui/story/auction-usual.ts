import { fill } from '../../../content/words/template.ts';
import { writeAmount } from '../../../content/words/unit.ts';
import type { Words } from '../../../content/words/words.ts';
import type { RoundReport } from '../../../core/game/index.ts';
import type { Parameters } from '../../../schema/parameter.ts';

export type Auction = RoundReport['auctions'][number];

/** The cover an auction of this maturity usually has. */
export const usualCover = (p: Parameters, { market, tenor }: Pick<Auction, 'market' | 'tenor'>): number => {
  if (market === 'jgb') return tenor === 40 ? p.jgb40_auc_btc_mean : p.jgb_auc_btc_mean;
  if (tenor === 10) return p.auc10_btc_mean;
  return tenor === 20 ? p.auc20_btc_mean : p.auc30_btc_mean;
};

/** The share, %, that primary dealers usually take of a Treasury auction. Who buys JGBs is not published. */
export const usualDealers = (p: Parameters, { tenor }: Pick<Auction, 'tenor'>): number => {
  if (tenor === 10) return p.auc10_dealer_mean;
  return tenor === 20 ? p.auc20_dealer_mean : p.auc30_dealer_mean;
};

/** What is sold, with its size in the seller's money. */
export const saleName = ({ screen, economy }: Words, { market, tenor, sizeUsdBn, sizeJpyTn }: Auction): string =>
  fill(screen.story.market.sale[market], {
    tenor: String(tenor),
    size: market === 'jgb' ? writeAmount(economy.units.jpyTn, sizeJpyTn) : writeAmount(economy.units.usdBn, sizeUsdBn),
  });

const NOTICEABLE_BP = 0.5;

/** Where the sale was struck against the market, as a sentence; within half a bp it is "where the market had it". */
export const tailSentence = ({ screen, economy }: Words, tailBp: number): string => {
  const { throughMarket, aboveMarket, atMarket } = screen.story.market;
  if (Math.abs(tailBp) < NOTICEABLE_BP) return atMarket;
  return fill(tailBp < 0 ? throughMarket : aboveMarket, {
    bp: writeAmount(economy.units.basisPoint, Math.abs(tailBp)),
  });
};

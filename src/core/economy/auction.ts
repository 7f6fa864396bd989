import type { Parameters } from '../../schema/parameter.ts';
import type { Shock } from '../../schema/shock.ts';
import { clamp } from '../numeric/rounding.ts';
import { usdjpyBefore } from './exchange-rate.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';

/** Read by tail and dealers' share; never "failed": primary dealers must bid. */
export type Verdict = 'strong' | 'solid' | 'weak' | 'ugly';

export type AuctionResult = {
  readonly market: 'treasury' | 'jgb';
  readonly tenor: 10 | 20 | 30 | 40;
  readonly sizeUsdBn: number; // a JGB sale is converted at the week's opening rate
  readonly sizeJpyTn: number;
  readonly highYield: number; // %
  readonly whenIssuedYield: number; // %
  readonly bidToCover: number;
  readonly tailBp: number; // high yield less when-issued yield
  readonly dealerShare: number; // %
  readonly directShare: number; // %
  readonly indirectShare: number; // %
  readonly verdict: Verdict;
};

/**
 * Judge a sale: ugly with a tail above 3 bp or dealers above 22 %, weak with a tail above
 * 2 bp or dealers above 18 %, strong 1 bp through (model card, equation 5).
 */
export const verdictOf = (tailBp: number, dealerShare: number): Verdict => {
  if (tailBp > 3 || dealerShare > 22) return 'ugly';
  if (tailBp > 2 || dealerShare > 18) return 'weak';
  return tailBp <= -1 ? 'strong' : 'solid';
};

type TreasuryAuction = Extract<Shock, { type: 'treasuryAuction' }>;
type JgbAuction = Extract<Shock, { type: 'jgbAuction' }>;

type Tenor = TreasuryAuction['tenor'];

/** What a sale of this tenor is like on average, 2023-26 (TreasuryDirect, O). */
const usualSale = (tenor: Tenor, p: Parameters) => {
  if (tenor === 10)
    return {
      bidToCover: p.auc10_btc_mean,
      dealers: p.auc10_dealer_mean,
      indirect: p.auc10_indirect_mean,
      sizeUsdBn: 40,
    };
  if (tenor === 20)
    return {
      bidToCover: p.auc20_btc_mean,
      dealers: p.auc20_dealer_mean,
      indirect: p.auc20_indirect_mean,
      sizeUsdBn: 14,
    };
  return { bidToCover: p.auc30_btc_mean, dealers: p.auc30_dealer_mean, indirect: p.auc30_indirect_mean, sizeUsdBn: 23 };
};

/** How frightened bidders are, in s.d. of demand: the story told, full balance sheets, lost confidence. */
const fearOf = (draft: Draft, narrative: TreasuryAuction['narrative'], p: Parameters): number => {
  const told = narrative === 'calm' ? 0 : narrative === 'fear' ? p.auc_fear_sd : p.auc_fiscal_sd;
  const full = Math.max(0, draft.dealers.stress - draft.opening.stress);
  const doubt = Math.max(0, 100 - draft.treasury.confidenceIndex) / 30;
  return told + full + doubt;
};

/** How far Japan stays away, in s.d. of demand: an outstanding threat, and what it sells. */
const boycottOf = (draft: Draft): number => draft.tariff.treasuryThreat + clamp(draft.holdings.soldUsdBn / 50, -1, 2);

/** What a bp of tail does to the sector: the story decides (21 May 2025: 12 bp for a tail of 1.2; 12 June 2025: -7 for -1.5). */
const sectorMovePerTail = (narrative: TreasuryAuction['narrative'], p: Parameters): number => {
  if (narrative === 'calm') return p.auc_calm_sec;
  return narrative === 'fear' ? p.auc_sec_per_tail : p.auc_sec_per_tail * p.auc_fiscal_mult;
};

/** Cover by demand, concession, size and luck. */
const coverOf = (draft: Draft, { tenor, size, demand, narrative }: TreasuryAuction, noise: number, p: Parameters) => {
  const usual = usualSale(tenor, p);
  const sd = demand - fearOf(draft, narrative, p) - boycottOf(draft);
  const excessSize = clamp(size / usual.sizeUsdBn - 1, -0.5, 4);
  const concession = p.auc_btc_per_bp * draft.auction.concessionBp;
  const cover = usual.bidToCover + p.auc_btc_sd * sd + concession - p.auc_size_btc * excessSize;
  return clamp(cover + p.auc_btc_noise * noise, 1.4, usual.bidToCover + 0.8);
};

/** Who takes how much, %: dealers take what others leave, direct bidders the rest. */
const awardOf = (draft: Draft, tenor: Tenor, shortfall: number, p: Parameters) => {
  const usual = usualSale(tenor, p);
  const dealerShare = clamp(usual.dealers + p.auc_dealer_per_btc * 10 * shortfall, 2, 70);
  const away = 0.7 * (dealerShare - usual.dealers) + 2 * boycottOf(draft);
  const indirectShare = clamp(usual.indirect - away, 5, 98 - dealerShare);
  return { dealerShare, indirectShare, directShare: 100 - dealerShare - indirectShare };
};

/** Yield at which the paper trades before the sale, %; a 20-year is read off the 30-year. */
const whenIssued = ({ opening, level }: Draft, tenor: Tenor): number =>
  tenor === 10 ? opening.ust10y + level.ust10yBp / 100 : opening.ust30y + level.ust30yBp / 100;

/** Hold a Treasury auction (model card, equation 5) and push the sector's yields by its tail. */
const holdTreasuryAuction = (draft: Draft, sale: TreasuryAuction, noise: number, p: Parameters): AuctionResult => {
  const { tenor, size, narrative } = sale;
  const bidToCover = coverOf(draft, sale, noise, p);
  const shortfall = usualSale(tenor, p).bidToCover - bidToCover;
  const tailBp = p.auc_tail_per_btc * 10 * shortfall;
  const award = awardOf(draft, tenor, shortfall, p);
  const whenIssuedYield = whenIssued(draft, tenor);
  const push = sectorMovePerTail(narrative, p) * tailBp;
  draft.treasury.auction30 += tenor === 10 ? 0.9 * push : push;
  draft.treasury.auction10 += tenor === 10 ? push : 0.8 * push;
  draft.auction.bidToCover = bidToCover;
  draft.auction.tailBp = tailBp;
  draft.auction.dealerShare = award.dealerShare;
  return {
    market: 'treasury',
    tenor,
    sizeUsdBn: size,
    sizeJpyTn: (size * usdjpyBefore(draft)) / 1000,
    highYield: whenIssuedYield + tailBp / 100,
    whenIssuedYield,
    bidToCover,
    tailBp,
    ...award,
    verdict: verdictOf(tailBp, award.dealerShare),
  };
};

/** How far the 20-year JGB lies on the way from the 10- to the 30-year: .71 on 16 January 2026, .69 to .73 until April (MoF curve, O). */
const JGB20_WAY = 0.71;

/** Yield at which a super-long JGB trades before the sale, %. */
const jgbWhenIssued = ({ opening, level }: Draft, tenor: 20 | 30 | 40): number => {
  if (tenor === 40) return opening.jgb40y + level.jgb30yBp / 100;
  const yield10y = opening.jgb10y + level.jgb10yBp / 100;
  const yield30y = opening.jgb30y + level.jgb30yBp / 100;
  return tenor === 30 ? yield30y : yield10y + JGB20_WAY * (yield30y - yield10y);
};

/**
 * Hold a super-long JGB auction: demand in s.d. of bid-to-cover, and the sector moves
 * against it. Who bought is not published: the shares are an illustration (C).
 */
const holdJgbAuction = (draft: Draft, sale: JgbAuction, noise: number, p: Parameters): AuctionResult => {
  const { demand, tenor = 30, size = p.jgb_auc_size_jpytn } = sale;
  const sd = demand + noise * 0.5;
  const usual = tenor === 40 ? p.jgb40_auc_btc_mean / p.jgb_auc_btc_mean : 1; // 40-year sales are bid for less
  const bidToCover = clamp(usual * (p.jgb_auc_btc_mean + p.jgb_auc_btc_sd * sd), 1.4, 6);
  const tailBp = clamp(-p.jgb_auc_tail_bp * sd, -6, 12);
  const dealerShare = clamp(25 - 5 * sd, 5, 70);
  const indirectShare = clamp(55 + 3 * sd, 10, 95 - dealerShare);
  draft.jgb.auction -= p.jgb_auc_bp * sd;
  if (demand <= -1) draft.jgb.weakAuctionWeeks = 4;
  const whenIssuedYield = jgbWhenIssued(draft, tenor);
  return {
    market: 'jgb',
    tenor,
    sizeUsdBn: (size * 1000) / usdjpyBefore(draft),
    sizeJpyTn: size,
    highYield: whenIssuedYield + tailBp / 100,
    whenIssuedYield,
    bidToCover,
    tailBp,
    dealerShare,
    directShare: 100 - dealerShare - indirectShare,
    indirectShare,
    verdict: verdictOf(tailBp, 0),
  };
};

const none: readonly AuctionResult[] = [];

/**
 * Hold the week's auctions in the order given; all of them face the same bidders, and the
 * series `auction.*` report the last Treasury sale. What earlier auctions did to yields
 * fades first.
 */
export const stepAuctions = (week: Week, shocks: readonly Shock[]): readonly AuctionResult[] => {
  const { draft, noise, parameters, retention } = week;
  draft.treasury.auction10 = clamp(retention.auction * draft.treasury.auction10, -100, 100);
  draft.treasury.auction30 = clamp(retention.auction * draft.treasury.auction30, -100, 100);
  draft.jgb.auction = clamp(retention.auction * draft.jgb.auction, -100, 100);
  let results = none;
  for (const shock of shocks) {
    if (shock.type === 'treasuryAuction')
      results = [...results, holdTreasuryAuction(draft, shock, noise.auction, parameters)];
    else if (shock.type === 'jgbAuction')
      results = [...results, holdJgbAuction(draft, shock, noise.auction, parameters)];
  }
  return results;
};

import type { Theme } from '../../schema/theme.ts';

/** Slots: {price} {level} {move} {tenor} {size} {usual} {bp} {from} {to} {cause} {dealers} {direct} {indirect}. */
export interface MarketWords {
  readonly title: string;
  readonly stage: string;
  readonly watch: string;
  readonly skip: string;
  readonly bring: string;
  readonly touched: Readonly<Record<Theme | 'treaty', string>>;
  readonly auctions: string;
  readonly noAuction: string;
  readonly bidding: string;
  readonly sale: Readonly<Record<'treasury' | 'jgb', string>>;
  readonly usual: string;
  readonly throughMarket: string;
  readonly aboveMarket: string;
  readonly atMarket: string;
  readonly shares: string;
  readonly usualMark: string;
  readonly prices: string;
  readonly path: string;
  readonly next: string;
}

/** What the front page makes of a round. Slots: {lever} {option} {value}. */
export const reactionKeys = [
  'sale',
  'tariffUp',
  'tariffDown',
  'auctionUgly',
  'auctionStrong',
  'yenUp',
  'yenDown',
  'usYieldsUp',
  'jgbYieldsUp',
  'yieldsDown',
  'sharesUp',
  'sharesDown',
  'goldUp',
  'goldDown',
  'approvalFalls.us',
  'approvalFalls.japan',
  'calm',
] as const;
export type ReactionKey = (typeof reactionKeys)[number];

/** Slots: {capital} {lever} {option} {from} {to} {before} {after} {round}. */
export interface ReactionWords {
  readonly title: string;
  readonly headlines: Readonly<Record<ReactionKey, string>>;
  readonly standing: string;
  readonly approval: string;
  readonly trust: string;
  readonly credibility: string;
  readonly changed: string;
  readonly policy: string;
  readonly move: string;
  readonly byLaw: string;
  readonly stayed: string;
  readonly threats: string;
  readonly kept: string;
  readonly dropped: string;
  readonly noThreats: string;
  readonly ahead: string;
  readonly nothingAhead: string;
  readonly over: string;
  readonly saidNow: string;
  readonly next: string;
  readonly toEnd: string;
}

import type { ChannelId } from '../../../content/words/economy-words.ts';
import { channelIds } from '../../../content/words/economy-words.ts';
import type { Price, RoundReport, Rules } from '../../../core/game/index.ts';
import type { Parameters } from '../../../schema/parameter.ts';

/** The prices whose moves the model also books by channel, in the order of the board. */
export const prices = [
  'usdjpy',
  'ust10y',
  'ust30y',
  'jgb10y',
  'jgb30y',
  'nikkei',
  'sp500',
  'gold',
] as const satisfies readonly Price[];

/** Whether a series is one of them. */
export const isPrice = (id: string): id is Price => prices.some((known) => known === id);

const yields: readonly Price[] = ['ust10y', 'ust30y', 'jgb10y', 'jgb30y'];

/** Whether a price is a yield: moves in basis points; the others move in per cent. */
export const isYield = (price: Price): boolean => yields.includes(price);

/** How far a price moved: bp for a yield, per cent of itself otherwise. */
export const moveOf = ({ before, after }: Pick<RoundReport, 'before' | 'after'>, price: Price): number =>
  isYield(price) ? (after[price] - before[price]) * 100 : (after[price] / before[price] - 1) * 100;

const weeklyVolatility = (p: Parameters): Readonly<Record<Price, number>> => ({
  usdjpy: p.fx_vol_w,
  ust10y: p.ust_vol_w,
  ust30y: p.ust_vol_w,
  jgb10y: p.jgb_vol_w,
  jgb30y: p.jgb_vol_w,
  nikkei: p.nky_vol_w,
  sp500: p.spx_vol_w,
  gold: p.gold_vol_w,
});

/** A move against the price's ordinary week: 1 is one standard deviation. */
export const unusualness = (rules: Rules, report: RoundReport, price: Price): number =>
  Math.abs(moveOf(report, price)) / weeklyVolatility(rules.parameters)[price];

/** Prices from the most to the least unusual move of a round. */
export const pricesByMove = (rules: Rules, report: RoundReport): readonly Price[] =>
  prices.toSorted((a, b) => unusualness(rules, report, b) - unusualness(rules, report, a));

/** Whether the words know a channel of the ledger. */
export const isChannel = (id: string): id is ChannelId => channelIds.some((known) => known === id);

import type { Channels } from '../economy/state/channel.ts';
import { fromGrains, toGrains } from '../numeric/grain.ts';

/** The market prices whose moves the economy keeps a ledger of. */
export type Price = keyof Channels;

type Contributions = Readonly<Record<string, number>>;

const difference = (earlier: Contributions, later: Contributions): Contributions => {
  const added: Record<string, number> = { ...later };
  for (const channel in added)
    added[channel] = fromGrains(toGrains(added[channel] ?? 0) - toGrains(earlier[channel] ?? 0));
  return added;
};

/** What each channel added to each price between two moments; by price, the entries add up to its move. */
export type Causes = Readonly<Record<Price, Contributions>>;

/** Compare two ledgers: entry by entry, later less earlier, each to the grain. */
export const causesBetween = (earlier: Channels, later: Channels): Causes => ({
  ust10y: difference(earlier.ust10y, later.ust10y),
  ust30y: difference(earlier.ust30y, later.ust30y),
  jgb10y: difference(earlier.jgb10y, later.jgb10y),
  jgb30y: difference(earlier.jgb30y, later.jgb30y),
  usdjpy: difference(earlier.usdjpy, later.usdjpy),
  sp500: difference(earlier.sp500, later.sp500),
  nikkei: difference(earlier.nikkei, later.nikkei),
  gold: difference(earlier.gold, later.gold),
});

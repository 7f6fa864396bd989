import type { Channels } from '../economy/state/channel.ts';
import { fromGrains, toGrains } from '../numeric/grain.ts';

/** The market prices whose moves the economy keeps a ledger of. */
export type Price = keyof Channels;

type Contributions = Readonly<Record<string, number>>;

const difference = (earlier: Contributions, later: Contributions): Contributions =>
  Object.fromEntries(
    Object.keys(later).map((channel) => [
      channel,
      fromGrains(toGrains(later[channel] ?? 0) - toGrains(earlier[channel] ?? 0)),
    ]),
  );

/** What each channel added to each price between two moments; by price, the entries add up to its move. */
export type Causes = Readonly<Record<Price, Contributions>>;

/** Compare two ledgers: entry by entry, later less earlier, each to the grain. */
export const causesBetween = (earlier: Channels, later: Channels): Causes => {
  const prices = Object.keys(later) as Price[];
  return Object.fromEntries(
    prices.map((price) => [price, difference({ ...earlier[price] }, { ...later[price] })]),
  ) as Causes;
};

import type { Channels } from '../economy/state/channel.ts';

type Contributions = Readonly<Record<string, number>>;

const difference = (earlier: Contributions, later: Contributions): Contributions =>
  Object.fromEntries(Object.keys(later).map((channel) => [channel, (later[channel] ?? 0) - (earlier[channel] ?? 0)]));

/** What each channel added to each price between two moments; by price, the entries add up to its move. */
export type Causes = Readonly<Record<keyof Channels, Contributions>>;

/** Compare two ledgers: entry by entry, later less earlier. */
export const causesBetween = (earlier: Channels, later: Channels): Causes => {
  const prices = Object.keys(later) as (keyof Channels)[];
  return Object.fromEntries(
    prices.map((price) => [price, difference({ ...earlier[price] }, { ...later[price] })]),
  ) as Causes;
};

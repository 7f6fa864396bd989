import type { Channels } from '../economy/channel.ts';

/** What each channel added to each price between two moments: entry by entry, later less earlier. */
export const causesBetween = (earlier: Channels, later: Channels): Channels => {
  const difference = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.keys(b).map((channel) => [channel, (b[channel] ?? 0) - (a[channel] ?? 0)]));
  return Object.fromEntries(
    Object.entries(later).map(([series, channels]) => [
      series,
      difference(earlier[series as keyof Channels], channels),
    ]),
  ) as unknown as Channels;
};

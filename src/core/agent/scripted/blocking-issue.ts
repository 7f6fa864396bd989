import type { AdditiveUtility, Outcome } from '../../negotiation/utility.ts';

/** The issues on which an offer falls furthest short of our own package, worst first: at most three. */
export const blockingIssues = (
  own: AdditiveUtility,
  offer: Outcome,
  bid: Outcome,
  ids: readonly string[],
): readonly string[] =>
  ids
    .map((id, i) => ({ id, short: (own.values[i]?.[bid[i] ?? 0] ?? 0) - (own.values[i]?.[offer[i] ?? 0] ?? 0) }))
    .filter(({ short }) => short > 0)
    .sort((a, b) => b.short - a.short || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);

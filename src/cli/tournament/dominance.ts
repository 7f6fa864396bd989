import type { PayoffMatrix } from './replicator.ts';

/**
 * Whether strategy `a` weakly dominates `b`: nowhere worse by more than `tolerance`, somewhere better by more than it.
 */
export const weaklyDominates = (payoff: PayoffMatrix, a: number, b: number, tolerance = 0): boolean => {
  const gains = (payoff[a] ?? []).map((earned, j) => earned - (payoff[b]?.[j] ?? 0));
  return gains.every((gain) => gain >= -tolerance) && gains.some((gain) => gain > tolerance);
};

/** The strategies that weakly dominate every other. */
export const dominantStrategies = (payoff: PayoffMatrix, tolerance = 0): readonly number[] =>
  payoff.map((_, a) => a).filter((a) => payoff.every((_row, b) => a === b || weaklyDominates(payoff, a, b, tolerance)));

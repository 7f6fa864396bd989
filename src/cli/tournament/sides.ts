import type { Bout } from './bout.ts';
import { estimate } from './summary.ts';

/**
 * How evenly a scenario treats its sides, over mirrored games: the share in which the US has the larger surplus share,
 * an even game counting half, and the mean gap, US less Japan.
 */
export const sideBalanceOf = (bouts: readonly Bout[]) => {
  const gaps = bouts.map(({ surplus }) => surplus.us - surplus.japan);
  const ahead = estimate(gaps.map((gap) => (gap > 0 ? 1 : gap < 0 ? 0 : 0.5)));
  const gap = estimate(gaps);
  return {
    games: bouts.length,
    usAhead: ahead.mean,
    usAheadError: ahead.error,
    meanGap: gap.mean,
    meanGapError: gap.error,
    surplus: {
      us: estimate(bouts.map(({ surplus }) => surplus.us)).mean,
      japan: estimate(bouts.map(({ surplus }) => surplus.japan)).mean,
    },
  };
};

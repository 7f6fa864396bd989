import { type Bout, seatsOf } from './bout.ts';
import { dominantStrategies, weaklyDominates } from './dominance.ts';
import { eloRatings } from './elo.ts';
import { effectiveNumber, type PayoffMatrix, quantalShares, replicatorShares } from './replicator.ts';
import { estimate, meanOf } from './summary.ts';

/** Differences of surplus share too small to call: about the standard error of a mean over a hundred games. */
const TOLERANCE = 0.01;

/** What each policy earns against each, over both sides and all seeds; NaN where two never met. */
const earningsBetween = (policies: readonly string[], bouts: readonly Bout[]): PayoffMatrix => {
  const seats = bouts.flatMap(seatsOf);
  return policies.map((policy) => {
    const own = seats.filter((seat) => seat.policy === policy);
    return policies.map((against) =>
      meanOf(own.filter((seat) => seat.against === against).map(({ surplus }) => surplus)),
    );
  });
};

const known = (row: readonly number[] = []): readonly number[] => row.filter((earned) => !Number.isNaN(earned));

/** The same with what a policy earns on average where two never met. */
const filled = (earnings: PayoffMatrix): PayoffMatrix =>
  earnings.map((row) => {
    const mean = meanOf(known(row)) || 0;
    return row.map((earned) => (Number.isNaN(earned) ? mean : earned));
  });

const grouped = <T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

/**
 * Which of two policies did better in the other's place: on the same side, against the same opponent, with the same
 * seed. Wins of row over column; the same surplus counts half for each.
 */
const comparisons = (policies: readonly string[], bouts: readonly Bout[]): number[][] => {
  const wins = policies.map(() => policies.map(() => 0));
  const places = grouped(bouts.flatMap(seatsOf), ({ side, seed, against }) => `${side} ${seed} ${against}`);
  for (const held of places.values())
    for (const a of held)
      for (const b of held) {
        const row = wins[policies.indexOf(a.policy)];
        const column = policies.indexOf(b.policy);
        if (!row || a.policy === b.policy) continue;
        row[column] = (row[column] ?? 0) + (a.surplus > b.surplus ? 1 : a.surplus === b.surplus ? 0.5 : 0);
      }
  return wins;
};

/** Elo ratings by who did better in the same place, best first. */
export const ratingsOf = (policies: readonly string[], bouts: readonly Bout[]) => {
  const ratings = eloRatings(comparisons(policies, bouts), 1);
  return policies.map((policy, i) => ({ policy, elo: ratings[i] ?? 0 })).sort((a, b) => b.elo - a.elo);
};

const equilibrium = (policies: readonly string[], shares: readonly number[]) => ({
  shares: policies
    .map((policy, i) => ({ policy, share: shares[i] ?? 0 }))
    .filter(({ share }) => share >= 0.005)
    .sort((a, b) => b.share - a.share),
  topShare: Math.max(...shares),
  effectiveNumber: effectiveNumber(shares),
});

/** The share of figures that are less than 0 by more than can be called. */
const shareBelow = (margins: readonly number[]): number =>
  margins.filter((margin) => margin < -TOLERANCE).length / Math.max(1, margins.length);

/**
 * What each policy earned against all alike, and the share of the others whose own earnings are less; beside it the
 * share of those it met that got less from the game between the two than it did. Most earned first.
 */
const outEarning = (policies: readonly string[], earnings: PayoffMatrix) => {
  const means = earnings.map((row) => meanOf(known(row)));
  const others = (i: number) => policies.flatMap((_, j) => (i === j ? [] : [j]));
  return policies
    .map((policy, i) => ({
      policy,
      mean: means[i] ?? NaN,
      share: shareBelow(others(i).map((j) => (means[j] ?? NaN) - (means[i] ?? NaN))),
      headToHead: shareBelow(known(others(i).map((j) => (earnings[j]?.[i] ?? NaN) - (earnings[i]?.[j] ?? NaN)))),
    }))
    .sort((a, b) => b.mean - a.mean);
};

/** The mean standard error of what a policy earned. */
const errorOf = (policies: readonly string[], bouts: readonly Bout[]): number => {
  const seats = bouts.flatMap(seatsOf);
  return meanOf(
    policies.map((policy) => estimate(seats.flatMap((seat) => (seat.policy === policy ? [seat.surplus] : []))).error),
  );
};

/**
 * The game of choosing a policy: what each earns against each, and what a population of players would come to. Those
 * of the quantal response tell policies apart as far as the games do: one that is a standard error better is played e times
 * as often.
 */
export const metaGameOf = (policies: readonly string[], bouts: readonly Bout[]) => {
  const earnings = earningsBetween(policies, bouts);
  const payoff = filled(earnings);
  const indices = policies.map((_, i) => i);
  const precision = 1 / Math.max(TOLERANCE, errorOf(policies, bouts));
  return {
    policies,
    payoff,
    replicator: equilibrium(policies, replicatorShares(payoff)),
    quantal: { precision, ...equilibrium(policies, quantalShares(payoff, precision)) },
    outEarning: outEarning(policies, earnings),
    dominant: dominantStrategies(payoff, TOLERANCE).map((i) => policies[i] ?? ''),
    dominated: indices.flatMap((b) => {
      const by = indices.filter((a) => a !== b && weaklyDominates(payoff, a, b, TOLERANCE));
      return by.length > 0 ? [{ policy: policies[b] ?? '', by: by.map((a) => policies[a] ?? '') }] : [];
    }),
  };
};

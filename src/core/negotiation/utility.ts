/** One option index for each issue, in the domain's order. */
export type Outcome = readonly number[];

/**
 * An additive utility function: `values[i][k]` is what option k of issue i adds to `base`.
 * All in one unit, which is the caller's; only differences matter to bargaining.
 */
export interface AdditiveUtility {
  readonly base: number;
  readonly values: readonly (readonly number[])[];
}

/** The utility of an outcome. An option the domain does not have adds nothing. */
export const utilityOf = (utility: AdditiveUtility, outcome: Outcome): number => {
  let sum = utility.base;
  for (let i = 0; i < utility.values.length; i++) sum += utility.values[i]?.[outcome[i] ?? -1] ?? 0;
  return sum;
};

/** A bargainer: its utility and the least it would take, its reservation value, in the same unit. */
export interface Preference {
  readonly utility: AdditiveUtility;
  readonly reservation: number;
}

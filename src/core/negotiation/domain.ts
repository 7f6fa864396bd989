import type { AdditiveUtility, Preference } from './utility.ts';

/** Something to be settled, and what it may be settled at. */
export interface Issue {
  readonly name: string;
  readonly options: readonly string[];
}

/** Two parties before the same issues. */
export interface Domain {
  readonly issues: readonly Issue[];
  readonly parties: readonly [Preference, Preference];
}

/** A utility in the usual form of the field: weights, and the evaluation of each option of each issue. */
export const weightedUtility = (
  weights: readonly number[],
  evaluations: readonly (readonly number[])[],
): AdditiveUtility => ({
  base: 0,
  values: evaluations.map((options, issue) => options.map((value) => value * (weights[issue] ?? 0))),
});

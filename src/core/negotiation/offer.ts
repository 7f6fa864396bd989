import type { Outcome } from './utility.ts';

/** Whether an outcome names one existing option for every issue; `sizes[i]` is the number of options of issue i. */
export const isComplete = (outcome: Outcome, sizes: readonly number[]): boolean =>
  outcome.length === sizes.length &&
  outcome.every((option, i) => Number.isInteger(option) && option >= 0 && option < (sizes[i] ?? 0));

/** For each issue, whether both parties' latest offers name the same option: what is settled so far. */
export const settledIssues = (first: Outcome | null, second: Outcome | null): readonly boolean[] =>
  first && second ? first.map((option, i) => option === second[i]) : [];

/** Whether two offers are the same package. */
export const sameOffer = (a: Outcome | null, b: Outcome | null): boolean =>
  a !== null && b !== null && a.length === b.length && a.every((option, i) => option === b[i]);

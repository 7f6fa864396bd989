/** One option index for each issue, in the domain's order. */
export type Outcome = readonly number[];

/**
 * Pairwise terms of one hub issue: `values[h][i][k]` is added where the hub takes option h and issue i option k.
 * Rows may be missing or empty, and add nothing then. A utility may have at most `MOST_HUBS` different hubs; a hub
 * may interact with another hub.
 */
export interface Interaction {
  readonly hub: number;
  readonly values: readonly (readonly (readonly number[])[])[];
}

/** Frontiers are found once for each combination of the hubs' options: more hubs would make that slow. */
export const MOST_HUBS = 3;

/**
 * An additive utility function: `values[i][k]` is what option k of issue i adds to `base`, and each
 * interaction adds its term. All in one unit, which is the caller's; only differences matter to bargaining.
 */
export interface AdditiveUtility {
  readonly base: number;
  readonly values: readonly (readonly number[])[];
  readonly interactions?: readonly Interaction[];
}

/** What the pairwise terms of an outcome come to; 0 for a utility without interactions. */
export const interactionOf = ({ interactions = [] }: AdditiveUtility, outcome: Outcome): number => {
  let sum = 0;
  for (const { hub, values } of interactions) {
    const rows = values[outcome[hub] ?? -1] ?? [];
    for (let i = 0; i < rows.length; i++) sum += rows[i]?.[outcome[i] ?? -1] ?? 0;
  }
  return sum;
};

/** The utility of an outcome. An option the domain does not have adds nothing. */
export const utilityOf = (utility: AdditiveUtility, outcome: Outcome): number => {
  let sum = utility.base;
  for (let i = 0; i < utility.values.length; i++) sum += utility.values[i]?.[outcome[i] ?? -1] ?? 0;
  return utility.interactions ? sum + interactionOf(utility, outcome) : sum;
};

/** A bargainer: its utility and the least it would take, its reservation value, in the same unit. */
export interface Preference {
  readonly utility: AdditiveUtility;
  readonly reservation: number;
}

import type { Outcome } from '../../negotiation/utility.ts';

/** One article of a package put at another option. */
export interface Amendment {
  readonly issue: number;
  readonly to: number;
}

/** When a package is enough, and what changing it costs whoever proposed it. */
export interface Demand {
  /** Number of options of each issue. */
  readonly sizes: readonly number[];
  readonly isEnough: (terms: Outcome) => boolean;
  /** What a package leaves whoever proposed it; only differences count. */
  readonly leftOf: (terms: Outcome) => number;
  /** A package that should be enough, if one is known. */
  readonly known: Outcome | null;
}

export const amend = (terms: Outcome, amendments: readonly Amendment[]): Outcome =>
  terms.map((option, i) => amendments.find(({ issue }) => issue === i)?.to ?? option);

const alternatives = (terms: Outcome, { sizes }: Demand): readonly Amendment[] =>
  sizes.flatMap((size, issue) =>
    Array.from({ length: size }, (_, to) => ({ issue, to })).filter(({ to }) => to !== terms[issue]),
  );

/** Of sets of amendments that are enough, the one that leaves the proposer best off. */
const cheapest = (
  terms: Outcome,
  demand: Demand,
  tried: readonly (readonly Amendment[])[],
): readonly Amendment[] | null => {
  let found: readonly Amendment[] | null = null;
  let best = -Infinity;
  for (const amendments of tried) {
    const changed = amend(terms, amendments);
    const left = demand.leftOf(changed);
    if (left <= best || !demand.isEnough(changed)) continue;
    best = left;
    found = amendments;
  }
  return found;
};

const pairsOf = (singles: readonly Amendment[]): readonly (readonly Amendment[])[] =>
  singles.flatMap((first, i) =>
    singles.slice(i + 1).flatMap((second) => (second.issue > first.issue ? [[first, second]] : [])),
  );

/** Go over to the package that is known to be enough, dearest articles last, until it is; then take back what was not needed. */
const stepByStep = (terms: Outcome, demand: Demand): readonly Amendment[] | null => {
  const { known } = demand;
  if (!known || !demand.isEnough(known)) return null;
  const costOf = (amendment: Amendment): number => -demand.leftOf(amend(terms, [amendment]));
  const steps = known
    .flatMap((to, issue) => (to === terms[issue] ? [] : [{ issue, to }]))
    .sort((a, b) => costOf(a) - costOf(b) || a.issue - b.issue);
  let current = terms;
  for (const step of steps) if (!demand.isEnough(current)) current = amend(current, [step]);
  for (const { issue } of [...steps].reverse()) {
    const restored = amend(current, [{ issue, to: terms[issue] ?? 0 }]);
    if (demand.isEnough(restored)) current = restored;
  }
  return current.flatMap((to, issue) => (to === terms[issue] ? [] : [{ issue, to }]));
};

/**
 * The smallest change that makes a package enough: of one article if that can do it, else of two, else as many as it
 * takes; among those of one and of two articles the one that costs the proposer least. Empty if the package is enough as
 * it is, null if neither these nor the known package are.
 */
export const smallestChange = (terms: Outcome, demand: Demand): readonly Amendment[] | null => {
  if (demand.isEnough(terms)) return [];
  const singles = alternatives(terms, demand);
  const one = singles.map((single) => [single]);
  return cheapest(terms, demand, one) ?? cheapest(terms, demand, pairsOf(singles)) ?? stepByStep(terms, demand);
};

import type { Outcome } from '../../negotiation/utility.ts';

/** One article of a package put at another option. */
export interface Amendment {
  readonly issue: number;
  readonly to: number;
}

/** What a package is searched for: when it is enough, and what changing it costs whoever has to agree. */
export interface Demand {
  /** Number of options of each issue. */
  readonly sizes: readonly number[];
  readonly isEnough: (terms: Outcome) => boolean;
  /** How good a package is for whoever asks; only differences count. */
  readonly meritOf: (terms: Outcome) => number;
  /** How good it is for whoever proposed it. */
  readonly costlessOf: (terms: Outcome) => number;
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
    const left = demand.costlessOf(changed);
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

/** The amendment that gains most for what it costs, or null if none gains. */
const bestStep = (terms: Outcome, demand: Demand): Amendment | null => {
  const merit = demand.meritOf(terms);
  const left = demand.costlessOf(terms);
  let step: Amendment | null = null;
  let best = 0;
  for (const amendment of alternatives(terms, demand)) {
    const changed = amend(terms, [amendment]);
    const gain = demand.meritOf(changed) - merit;
    const cost = Math.max(left - demand.costlessOf(changed), 0.01);
    if (gain <= 0 || gain / cost <= best) continue;
    best = gain / cost;
    step = amendment;
  }
  return step;
};

/** Amend step by step until it is enough, then take back what was not needed; null if it never is. */
const stepByStep = (terms: Outcome, demand: Demand): readonly Amendment[] | null => {
  let current = terms;
  while (!demand.isEnough(current)) {
    const step = bestStep(current, demand);
    if (!step) return null;
    current = amend(current, [step]);
  }
  for (const [issue, option] of terms.entries()) {
    const restored = amend(current, [{ issue, to: option }]);
    if (demand.isEnough(restored)) current = restored;
  }
  return current.flatMap((to, issue) => (to === terms[issue] ? [] : [{ issue, to }]));
};

/**
 * The smallest change that makes a package enough: of one article if that can do it, else of two, else as many as it
 * takes; among those of one and of two articles the one that costs the proposer least. Empty if the package is enough as
 * it is, null if no package found is.
 */
export const smallestChange = (terms: Outcome, demand: Demand): readonly Amendment[] | null => {
  if (demand.isEnough(terms)) return [];
  const singles = alternatives(terms, demand);
  const one = singles.map((single) => [single]);
  return cheapest(terms, demand, one) ?? cheapest(terms, demand, pairsOf(singles)) ?? stepByStep(terms, demand);
};

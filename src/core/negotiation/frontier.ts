import { conditionedValues, hubChoices, hubsOf, touchedIssues } from './hub.ts';
import type { AdditiveUtility, Outcome } from './utility.ts';

/** An outcome with both parties' utilities. */
export interface FrontierPoint {
  readonly outcome: Outcome;
  readonly first: number;
  readonly second: number;
}

interface Partial {
  readonly first: number;
  readonly second: number;
  readonly issue: number;
  readonly option: number;
  readonly parent: Partial | null;
}

const DEFAULT_CELLS = 400;

/** Keep, for each of `cells` equal steps of the first utility, the best second; then drop what is dominated. */
const prune = (partials: readonly Partial[], cells: number): Partial[] => {
  let low = Infinity;
  let high = -Infinity;
  for (const p of partials) {
    if (p.first < low) low = p.first;
    if (p.first > high) high = p.first;
  }
  const width = (high - low) / cells || 1;
  const best: (Partial | undefined)[] = new Array(cells + 1);
  for (const p of partials) {
    // The best for the first party has a cell of its own, whatever rounding says.
    const cell = p.first === high ? cells : Math.min(cells - 1, Math.floor((p.first - low) / width));
    const held = best[cell];
    if (!held || p.second > held.second || (p.second === held.second && p.first > held.first)) best[cell] = p;
  }
  const kept: Partial[] = [];
  let ceiling = -Infinity;
  for (let cell = cells; cell >= 0; cell--) {
    const p = best[cell];
    if (!p || p.second <= ceiling) continue;
    kept.push(p);
    ceiling = p.second;
  }
  return kept;
};

const outcomeOf = (end: Partial): Outcome => {
  const options: number[] = [];
  for (let p: Partial | null = end; p?.parent; p = p.parent) options[p.issue] = p.option;
  return options;
};

/** Extend every partial package by one issue. */
const grow = (
  partials: readonly Partial[],
  issue: number,
  first: readonly number[],
  second: readonly number[],
  cells: number,
): Partial[] => {
  const grown: Partial[] = [];
  for (const parent of partials)
    for (let option = 0; option < first.length; option++) {
      const added = first[option] ?? 0;
      if (added === -Infinity) continue;
      grown.push({ first: parent.first + added, second: parent.second + (second[option] ?? 0), issue, option, parent });
    }
  return prune(grown, cells);
};

/** The issues that are neither a hub nor changed by one, and the others. */
const partition = (utilities: readonly AdditiveUtility[], count: number, hubs: readonly number[]) => {
  const touched = new Set([...hubs, ...utilities.flatMap(touchedIssues)]);
  const issues = Array.from({ length: count }, (_, issue) => issue);
  return { free: issues.filter((issue) => !touched.has(issue)), bound: issues.filter((issue) => touched.has(issue)) };
};

/**
 * The Pareto frontier of two additive utilities over the same issues, best for the first
 * party first. Issue-wise dynamic programming; exact to within (range / cells) of the first
 * utility at each issue, so a point may be that much short of the true frontier. With interactions the
 * issues they touch are gone through once for each choice of the hubs' options.
 */
export const paretoFrontier = (
  first: AdditiveUtility,
  second: AdditiveUtility,
  cells: number = DEFAULT_CELLS,
): readonly FrontierPoint[] => {
  const hubs = hubsOf(first, second);
  const { free, bound } = partition([first, second], first.values.length, hubs);
  let common: Partial[] = [{ first: first.base, second: second.base, issue: -1, option: -1, parent: null }];
  for (const issue of free) common = grow(common, issue, first.values[issue] ?? [], second.values[issue] ?? [], cells);
  const ends: Partial[] = [];
  for (const chosen of hubs.length > 0 ? hubChoices(first, hubs) : []) {
    let partials = common;
    for (const issue of bound)
      partials = grow(
        partials,
        issue,
        conditionedValues(first, issue, chosen),
        conditionedValues(second, issue, chosen),
        cells,
      );
    ends.push(...partials);
  }
  const best = hubs.length > 0 ? prune(ends, cells) : common;
  return best.map((p) => ({ outcome: outcomeOf(p), first: p.first, second: p.second }));
};

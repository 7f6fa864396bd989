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
  for (let p: Partial | null = end; p?.parent; p = p.parent) options.push(p.option);
  return options.reverse();
};

/**
 * The Pareto frontier of two additive utilities over the same issues, best for the first
 * party first. Issue-wise dynamic programming; exact to within (range / cells) of the first
 * utility at each issue, so a point may be that much short of the true frontier.
 */
export const paretoFrontier = (
  first: AdditiveUtility,
  second: AdditiveUtility,
  cells: number = DEFAULT_CELLS,
): readonly FrontierPoint[] => {
  let partials: Partial[] = [{ first: first.base, second: second.base, option: -1, parent: null }];
  for (let issue = 0; issue < first.values.length; issue++) {
    const firstValues = first.values[issue] ?? [];
    const secondValues = second.values[issue] ?? [];
    const grown: Partial[] = [];
    for (const parent of partials)
      for (let option = 0; option < firstValues.length; option++)
        grown.push({
          first: parent.first + (firstValues[option] ?? 0),
          second: parent.second + (secondValues[option] ?? 0),
          option,
          parent,
        });
    partials = prune(grown, cells);
  }
  return partials.map((p) => ({ outcome: outcomeOf(p), first: p.first, second: p.second }));
};

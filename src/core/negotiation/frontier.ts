import { Cells, type Layer, rootLayer } from './frontier-layer.ts';
import { conditionedValues, hubChoices, hubsOf, touchedIssues } from './hub.ts';
import type { AdditiveUtility, Outcome } from './utility.ts';

/** An outcome with both parties' utilities. */
export interface FrontierPoint {
  readonly outcome: Outcome;
  readonly first: number;
  readonly second: number;
}

const DEFAULT_CELLS = 400;

/** The options that lead to a package of a layer. */
const outcomeOf = (end: Layer, place: number): Outcome => {
  const options: number[] = [];
  let at = place;
  for (let layer = end; layer.before; layer = layer.before) {
    options[layer.issue] = layer.option[at] ?? 0;
    at = layer.parent[at] ?? 0;
  }
  return options;
};

const pointsOf = (end: Layer): readonly FrontierPoint[] =>
  Array.from(end.first, (first, place) => ({
    outcome: outcomeOf(end, place),
    first,
    second: end.second[place] ?? 0,
  }));

/** The best of several layers that end in whole packages. */
const bestOf = (ends: readonly Layer[], cells: Cells): readonly FrontierPoint[] => {
  const best = cells.merge(ends);
  return Array.from(best.first, (first, place) => {
    const end = ends[best.parent[place] ?? 0];
    return { outcome: end ? outcomeOf(end, best.option[place] ?? 0) : [], first, second: best.second[place] ?? 0 };
  });
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
  count: number = DEFAULT_CELLS,
): readonly FrontierPoint[] => {
  const cells = new Cells(count);
  const hubs = hubsOf(first, second);
  const { free, bound } = partition([first, second], first.values.length, hubs);
  let common = rootLayer(first.base, second.base);
  for (const issue of free) common = cells.grow(common, issue, first.values[issue] ?? [], second.values[issue] ?? []);
  if (hubs.length === 0) return pointsOf(common);
  const ends = hubChoices(first, hubs).map((chosen) =>
    bound.reduce(
      (layer, issue) =>
        cells.grow(layer, issue, conditionedValues(first, issue, chosen), conditionedValues(second, issue, chosen)),
      common,
    ),
  );
  return bestOf(ends, cells);
};

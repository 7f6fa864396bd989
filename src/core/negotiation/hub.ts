import { type AdditiveUtility, MOST_HUBS } from './utility.ts';

/** The hub issues of some utilities, in ascending order. Throws a RangeError if there are more than `MOST_HUBS`. */
export const hubsOf = (...utilities: readonly AdditiveUtility[]): readonly number[] => {
  const hubs = new Set(utilities.flatMap(({ interactions = [] }) => interactions.map(({ hub }) => hub)));
  if (hubs.size > MOST_HUBS) throw new RangeError(`${hubs.size} hub issues; at most ${MOST_HUBS}`);
  return [...hubs].sort((a, b) => a - b);
};

/** Every choice of one option for each hub. */
export const hubChoices = (
  utility: AdditiveUtility,
  hubs: readonly number[],
): readonly ReadonlyMap<number, number>[] => {
  let choices: ReadonlyMap<number, number>[] = [new Map()];
  for (const hub of hubs) {
    const options = (utility.values[hub] ?? []).map((_, option) => option);
    choices = choices.flatMap((chosen) => options.map((option) => new Map(chosen).set(hub, option)));
  }
  return choices;
};

/** The issues that a hub's terms touch. */
export const touchedIssues = ({ interactions = [] }: AdditiveUtility): readonly number[] => {
  const issues = interactions.flatMap(({ values }) =>
    values.flatMap((rows) => rows.flatMap((row, issue) => (row.some((term) => term !== 0) ? [issue] : []))),
  );
  return [...new Set(issues)];
};

/**
 * What each option of an issue adds once the hubs are chosen. Of a hub itself, the options not chosen are ruled
 * out by minus infinity.
 */
export const conditionedValues = (
  { values, interactions = [] }: AdditiveUtility,
  issue: number,
  chosen: ReadonlyMap<number, number>,
): readonly number[] => {
  const fixed = chosen.get(issue);
  return (values[issue] ?? []).map((value, option) => {
    if (fixed !== undefined && option !== fixed) return -Infinity;
    return interactions.reduce(
      (sum, { hub, values: terms }) => sum + (terms[chosen.get(hub) ?? -1]?.[issue]?.[option] ?? 0),
      value,
    );
  });
};

import { type AdditiveUtility, type Outcome, utilityOf } from '../../negotiation/utility.ts';
import type { Valued } from './extreme.ts';

/** Spaces up to this size are listed whole. */
const MOST_LISTED = 20_000;
/** Of larger ones this many equal steps of utility get one outcome each. */
const STEPS = 2_000;

const listAll = (utility: AdditiveUtility): Outcome[] => {
  let outcomes: number[][] = [[]];
  for (const options of utility.values) outcomes = outcomes.flatMap((o) => options.map((_, option) => [...o, option]));
  return outcomes;
};

/** One outcome for each step of utility, the interactions left aside, issue by issue. */
const listSteps = (utility: AdditiveUtility): Outcome[] => {
  const width = utility.values.reduce((sum, row) => sum + Math.max(...row) - Math.min(...row), 0) / STEPS || 1;
  let kept: { readonly worth: number; readonly outcome: number[] }[] = [{ worth: 0, outcome: [] }];
  for (const options of utility.values) {
    const steps = new Map<number, (typeof kept)[number]>();
    for (const { worth, outcome } of kept)
      for (const [option, value] of options.entries()) {
        const step = Math.floor((worth + value) / width);
        if (!steps.has(step)) steps.set(step, { worth: worth + value, outcome: [...outcome, option] });
      }
    kept = [...steps.values()];
  }
  return kept.map(({ outcome }) => outcome);
};

const ladders = new WeakMap<AdditiveUtility, readonly Valued[]>();

/** Outcomes from the one a party likes best down to the one it likes least: all of them, or in a large space a fine selection. */
export const ladderOf = (utility: AdditiveUtility): readonly Valued[] => {
  const known = ladders.get(utility);
  if (known) return known;
  const size = utility.values.reduce((product, options) => product * options.length, 1);
  const outcomes = size <= MOST_LISTED ? listAll(utility) : listSteps(utility);
  const ladder = outcomes
    .map((outcome): Valued => ({ outcome, worth: utilityOf(utility, outcome) }))
    .sort((a, b) => b.worth - a.worth);
  ladders.set(utility, ladder);
  return ladder;
};

/** How many outcomes of a ladder are worth a level or more. */
export const countAtLeast = (ladder: readonly Valued[], level: number): number => {
  let low = 0;
  let high = ladder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ladder[middle]?.worth ?? -Infinity) >= level) low = middle + 1;
    else high = middle;
  }
  return low;
};

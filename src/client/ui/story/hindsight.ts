import type { Observation } from '../../../core/game/index.ts';
import type { Terms } from '../../../schema/command.ts';

type Preference = Observation['preference'];

/** An article one looks back at: its place among the issues. */
export interface Hindsight {
  /** Where more could have been had for little: the issue, if there is one worth naming. */
  readonly cheap: number | null;
  /** Where the other side's points were most at stake. */
  readonly dear: number | null;
}

const WORTH_NAMING = 1;

const spreadOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const best = (amounts: readonly number[]): number | null => {
  const largest = amounts.reduce((at, amount, i) => (amount > (amounts[at] ?? 0) ? i : at), 0);
  return (amounts[largest] ?? 0) >= WORTH_NAMING ? largest : null;
};

/** What one issue could still have given: the largest own gain left over after the other side's loss. */
const leftOver = (own: readonly number[], theirs: readonly number[], chosen: number): number =>
  own.reduce((most, value, option) => {
    const gain = value - (own[chosen] ?? 0);
    const cost = Math.max(0, (theirs[chosen] ?? 0) - (theirs[option] ?? 0));
    return gain > 0 ? Math.max(most, gain - 2 * cost) : most;
  }, 0);

/**
 * Look at a treaty with both hands open. Cheap: the issue where a step in one's own favour
 * would have gained at least twice what it cost them. Dear: the issue with most of their points at stake.
 */
export const lookBack = (own: Preference, theirs: Preference, terms: Terms | null): Hindsight => {
  const { values } = theirs.utility;
  const chosen = terms ?? values.map(() => 0);
  return {
    cheap: best(values.map((options, i) => leftOver(own.utility.values[i] ?? [], options, chosen[i] ?? 0))),
    dear: best(values.map(spreadOf)),
  };
};

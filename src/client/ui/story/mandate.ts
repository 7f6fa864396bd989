import type { Mandate } from '../../../schema/setup.ts';

/** Tick or untick a goal. Two at most: a third takes the place of the one chosen first. */
export const toggleGoal = (chosen: readonly string[], goal: string): readonly string[] =>
  chosen.includes(goal) ? chosen.filter((id) => id !== goal) : [...chosen, goal].slice(-2);

/** The mandate, once exactly two goals are chosen. */
export const mandateOf = (chosen: readonly string[]): Mandate | null => {
  const [first, second] = chosen;
  return first !== undefined && second !== undefined ? [first, second] : null;
};

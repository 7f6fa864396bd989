import type { Mandate } from '../../../schema/setup.ts';
import { useDesk } from '../desk-context.ts';

/** The names of two goals, ready to go into a sentence. */
export const useGoalNames = ([first, second]: Mandate): { readonly first: string; readonly second: string } => {
  const { goals } = useDesk().words.value.scenario;
  return { first: goals[first]?.name ?? first, second: goals[second]?.name ?? second };
};

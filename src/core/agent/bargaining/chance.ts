import type { Outcome } from '../../negotiation/utility.ts';
import { exp } from '../../numeric/elementary.ts';
import { insistence } from './aspiration.ts';
import { type Belief, guessedWorth } from './belief.ts';
import { accepted, askedInReturn, EXPONENTS } from './manner.ts';

/** How soft the edge between yes and no is, on the other side's 0-1 scale. */
const SOFTNESS = 0.04;

/** The least each guess would accept at a time; what a reciprocal one does depends on the offer and is NaN. */
export const acceptanceLevels = ({ manners }: Belief, time: number): Float64Array => {
  const insisted = EXPONENTS.map((exponent) => insistence(time, exponent));
  return Float64Array.from(manners, (manner) =>
    manner.kind === 'reciprocal' ? NaN : accepted(manner, insisted[manner.exponent] ?? 0),
  );
};

/** What each of our offers so far has given the other side, guess by guess: the first, and the best. */
export interface Given {
  readonly first: number;
  readonly best: number;
}

/** What one guess says of our offers so far; null before the first. */
export const givenSoFar = (belief: Belief, g: number, mine: readonly Outcome[]): Given | null => {
  const worths = mine.map((outcome) => guessedWorth(belief, g, outcome));
  const [first] = worths;
  return first === undefined ? null : { first, best: Math.max(...worths) };
};

/** Chance that the other side says yes to an outcome, if these are the least its guesses would accept. */
export const acceptanceChance = (
  belief: Belief,
  levels: Float64Array,
  given: readonly (Given | null)[],
  outcome: Outcome,
): number => {
  let sum = 0;
  for (let g = 0; g < levels.length; g++) {
    const worth = guessedWorth(belief, g, outcome);
    const before = given[g];
    const level = Number.isNaN(levels[g])
      ? askedInReturn(belief.manners[g]?.reservation ?? 0, before ? Math.max(before.best, worth) - before.first : 0)
      : (levels[g] ?? 0);
    sum += 1 / (1 + exp((level - worth) / SOFTNESS));
  }
  return sum / Math.max(1, levels.length);
};

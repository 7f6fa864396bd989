import type { Outcome } from '../../negotiation/utility.ts';
import { exp } from '../../numeric/elementary.ts';
import { insistence } from './aspiration.ts';
import { type Belief, guessedWorth } from './belief.ts';
import { accepted, EXPONENTS } from './manner.ts';

/** How soft the edge between yes and no is, on the other side's 0-1 scale. */
const SOFTNESS = 0.04;

/** The least each guess would accept at a time. */
export const acceptanceLevels = ({ manners }: Belief, time: number): Float64Array => {
  const insisted = EXPONENTS.map((exponent) => insistence(time, exponent));
  return Float64Array.from(manners, (manner) => accepted(manner, insisted[manner.exponent] ?? 0));
};

/** Chance that the other side says yes to an outcome, if these are the least its guesses would accept. */
export const acceptanceChance = (belief: Belief, levels: Float64Array, outcome: Outcome): number => {
  let sum = 0;
  for (let g = 0; g < levels.length; g++)
    sum += 1 / (1 + exp(((levels[g] ?? 0) - guessedWorth(belief, g, outcome)) / SOFTNESS));
  return sum / Math.max(1, levels.length);
};

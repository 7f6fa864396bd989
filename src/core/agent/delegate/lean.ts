import type { Observation } from '../../game/observation.ts';
import { type Outcome, utilityOf } from '../../negotiation/utility.ts';
import { clamp } from '../../numeric/rounding.ts';
import { drawUnit, openStream } from '../../numeric/stream.ts';
import type { Character } from './character.ts';
import type { Stand } from './stand.ts';

/** How a delegate leans to a package: 0 far off, 1 short, 2 near, 3 about there, 4 it would sign. */
export type Lean = 0 | 1 | 2 | 3 | 4;

const LEANS: readonly Lean[] = [0, 1, 2, 3, 4];
/** Where the steps lie: shortfall from the threshold as a share of what there is to bargain over. */
const STEPS = [0.45, 0.25, 0.1, 0] as const;

/** What an onlooker reads of the same package in the same round is always the same. */
const slip = ({ round, dice }: Observation, terms: Outcome): number => {
  const [unit] = drawUnit(openStream(dice, `lean.${round}.${terms.join('.')}`));
  return 2 * unit - 1;
};

/**
 * Read, as a practised onlooker would, how near a package is to a yes: right to within the level's `blur` of the
 * range. Null at levels where the other side keeps its face straight.
 */
export const leanOf = (stand: Stand, observation: Observation, { level }: Character, terms: Outcome): Lean | null => {
  if (level.blur === null) return null;
  const range = Math.max(stand.ideal - stand.reservation, 1);
  // A package no chamber would pass costs little more than no deal to sign, however much it asks: what it asks counts too.
  const worth = Math.min(stand.worthOf(terms), utilityOf(stand.own.utility, terms));
  const short = (stand.threshold - worth) / range;
  const read = clamp(short + level.blur * slip(observation, terms), -1, 1);
  const step = STEPS.findIndex((mark) => read > mark);
  return LEANS[step < 0 ? 4 : step] ?? 0;
};

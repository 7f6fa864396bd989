import { type Outcome, utilityOf } from '../../negotiation/utility.ts';
import { exp } from '../../numeric/elementary.ts';
import { insistence } from './aspiration.ts';
import { type Belief, guessedWorth } from './belief.ts';
import { openDice } from './dice.ts';
import { accepted, askedInReturn, EXPONENTS, type Manner } from './manner.ts';
import { distinct, timeAt, type View } from './strategy.ts';

/** How soft the edge between yes and no is, on the other side's 0-1 scale. */
const SOFTNESS = 0.04;
/** Packages that an aimless guess may happen to think of. */
const THOUGHTS = 40;

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

/** Packages drawn evenly from all there are. */
export const drawOutcomes = ({ own, seed }: View, count: number): readonly Outcome[] => {
  const dice = openDice(seed, 'thoughts');
  return Array.from({ length: count }, () => own.utility.values.map(({ length }) => dice.index(length)));
};

/** Chance that one guess of the other side says yes to what is worth so much to it. */
type Yes = (worth: number) => number;

const softly = (level: number, worth: number): number => 1 / (1 + exp((level - worth) / SOFTNESS));

const yesInReturn = ({ reservation }: Manner, given: Given | null): Yes => {
  if (!given) return (worth) => softly(askedInReturn(reservation, 0), worth);
  return (worth) => softly(askedInReturn(reservation, Math.max(given.best, worth) - given.first), worth);
};

/**
 * Chance that an aimless one says yes: that it happens to think of something better for us. Its bids tell next to
 * nothing of what it wants, so its interests are taken to be the opposite of ours.
 */
const yesByChance = (view: View): ((outcome: Outcome) => number) => {
  const thoughts = drawOutcomes(view, THOUGHTS).map((outcome) => utilityOf(view.own.utility, outcome));
  return (outcome) => {
    const worth = utilityOf(view.own.utility, outcome);
    return (thoughts.filter((thought) => thought > worth).length + 0.5) / (thoughts.length + 1);
  };
};

/** Chance, guess by guess, that the other side says yes to an offer made now. */
export const chancesOfYes = (view: View, belief: Belief): ((outcome: Outcome) => readonly number[]) => {
  const time = timeAt(view.turn + 1, view.turns);
  const insisted = EXPONENTS.map((exponent) => insistence(time, exponent));
  const offers = distinct(view.mine);
  const luck = yesByChance(view);
  const yeses = belief.manners.map((manner, g): Yes | null => {
    if (manner.kind === 'reciprocal') return yesInReturn(manner, givenSoFar(belief, g, offers));
    if (manner.kind === 'aimless') return null;
    const level = accepted(manner, insisted[manner.exponent] ?? 0, offers.length + 1);
    return (worth) => softly(level, worth);
  });
  return (outcome) => {
    const byChance = luck(outcome);
    return yeses.map((yes, g) => (yes ? yes(guessedWorth(belief, g, outcome)) : byChance));
  };
};

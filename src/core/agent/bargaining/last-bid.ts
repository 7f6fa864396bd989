import { utilityOf } from '../../negotiation/utility.ts';
import { chancesOfYes } from './chance.ts';
import type { Valued } from './extreme.ts';
import type { Answers } from './plan.ts';
import { type Stance, wouldDo } from './stance.ts';
import { distinct, type View } from './strategy.ts';

/** Chance that the other side says yes to what it has itself asked for, unless it asks without aim. */
const KEEPS_ITS_WORD = 0.97;

/** An offer, and what it may be expected to bring with the chance of a no in it. */
export interface Chanced {
  readonly bid: Valued;
  readonly value: number;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * The last offer: what would do and promises most, over the frontier and what the other side has itself asked for;
 * null if nothing that would do beats a no.
 */
export const lastBid = (view: View, stance: Stance, answers: Answers): Chanced | null => {
  const { own, theirs } = view;
  const { belief, frontier } = stance;
  const chances = chancesOfYes(view, belief);
  const refused = meanOf(answers(null));
  let best: Chanced | null = null;
  const consider = (bid: Valued, chanceOf: (chance: number, g: number) => number): void => {
    if (bid.worth <= (best?.value ?? refused) || !wouldDo(view, stance, bid)) return;
    const otherwise = answers(bid.outcome);
    const value = meanOf(
      chances(bid.outcome).map((chance, g) => {
        const yes = chanceOf(chance, g);
        return yes * bid.worth + (1 - yes) * (otherwise[g] ?? refused);
      }),
    );
    if (value > (best?.value ?? refused)) best = { bid, value };
  };
  for (const outcome of distinct(theirs))
    consider({ outcome, worth: utilityOf(own.utility, outcome) }, (chance, g) =>
      belief.manners[g]?.kind === 'aimless' ? chance : KEEPS_ITS_WORD,
    );
  for (const { outcome, first } of frontier) consider({ outcome, worth: first }, (chance) => chance);
  return best;
};

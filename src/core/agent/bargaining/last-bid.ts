import { utilityOf } from '../../negotiation/utility.ts';
import { chancesOfYes } from './chance.ts';
import type { Valued } from './extreme.ts';
import { type Stance, wouldDo } from './stance.ts';
import { distinct, type View } from './strategy.ts';

/** Chance that the other side says yes to what it has itself asked for. */
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
 * null if nothing that would do beats a no. `otherwise` is what a no brings, by guess.
 */
export const lastBid = (view: View, stance: Stance, otherwise: readonly number[]): Chanced | null => {
  const { own, theirs } = view;
  const { belief, frontier } = stance;
  const chances = chancesOfYes(view, belief);
  const refused = meanOf(otherwise);
  let best: Chanced | null = null;
  const consider = (bid: Valued, value: () => number): void => {
    if (bid.worth <= (best?.value ?? refused) || !wouldDo(view, stance, bid)) return;
    const promised = value();
    if (promised > (best?.value ?? refused)) best = { bid, value: promised };
  };
  for (const outcome of distinct(theirs)) {
    const worth = utilityOf(own.utility, outcome);
    consider({ outcome, worth }, () => KEEPS_ITS_WORD * worth + (1 - KEEPS_ITS_WORD) * refused);
  }
  for (const { outcome, first } of frontier)
    consider({ outcome, worth: first }, () =>
      meanOf(chances(outcome).map((chance, g) => chance * first + (1 - chance) * (otherwise[g] ?? refused))),
    );
  return best;
};

import { utilityOf } from '../../negotiation/utility.ts';
import { acceptanceChance, acceptanceLevels, givenSoFar } from './chance.ts';
import type { Valued } from './extreme.ts';
import { type Stance, wouldDo } from './stance.ts';
import { distinct, timeAt, type View } from './strategy.ts';

/** Chance that the other side says yes to what it has itself asked for. */
const KEEPS_ITS_WORD = 0.97;

/** An offer, and what it may be expected to bring with the chance of a no in it. */
export interface Chanced {
  readonly bid: Valued;
  readonly value: number;
}

/** What could be offered last, each with the chance of a yes: the frontier, and what the other side has asked for. */
const candidatesOf = (view: View, { belief, frontier }: Stance) => {
  const { own, mine, theirs, turn, turns } = view;
  const levels = acceptanceLevels(belief, timeAt(turn + 1, turns));
  const offers = distinct(mine);
  const given = belief.manners.map((_, g) => givenSoFar(belief, g, offers));
  const asked = distinct(theirs).map((outcome) => ({
    bid: { outcome, worth: utilityOf(own.utility, outcome) },
    chance: () => KEEPS_ITS_WORD,
  }));
  const found = frontier.map(({ outcome, first }) => ({
    bid: { outcome, worth: first },
    chance: () => acceptanceChance(belief, levels, given, outcome),
  }));
  return [...found, ...asked];
};

/** The last offer: what would do and promises most, worth times chance; null if nothing that would do beats no deal. */
export const lastBid = (view: View, stance: Stance): Chanced | null => {
  const { reservation } = view.own;
  let best: Chanced | null = null;
  for (const { bid, chance } of candidatesOf(view, stance)) {
    if (bid.worth <= (best?.value ?? reservation) || !wouldDo(view, stance, bid)) continue;
    const value = reservation + chance() * (bid.worth - reservation);
    if (value > (best?.value ?? reservation)) best = { bid, value };
  }
  return best;
};

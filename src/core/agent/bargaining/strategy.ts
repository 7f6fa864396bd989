import type { Answer, Speaker, Table } from '../../negotiation/protocol.ts';
import type { Outcome, Preference } from '../../negotiation/utility.ts';

/** What is known of the other side before it has spoken. */
export interface PublicKnowledge {
  /** By issue: how good each option is for the other side, 0-1, whatever the weight; null where unknown. */
  readonly curves: readonly (readonly number[] | null)[] | null;
  /** The other side's utility as one would guess it, in any unit; null without a guess. */
  readonly guess: Preference | null;
  /** The other side's reservation value as a share of the way from its worst outcome to its best; null if unknown. */
  readonly reservationShare: number | null;
}

/** Nothing is known. */
export const STRANGER: PublicKnowledge = { curves: null, guess: null, reservationShare: null };

/** A bargain as one party sees it when it has to answer. */
export interface View {
  readonly own: Preference;
  readonly known: PublicKnowledge;
  /** Turns taken so far, by both, and all there are. The last turn is a yes or nothing. */
  readonly turn: number;
  readonly turns: number;
  /** Both sides' offers so far, the oldest first. */
  readonly mine: readonly TimedOffer[];
  readonly theirs: readonly TimedOffer[];
  /** Seed of the party's own dice: the same throughout a bargain. */
  readonly seed: number;
}

/** A package, and when it was offered: 0 at the first turn, below 1 at the last. */
export interface TimedOffer {
  readonly outcome: Outcome;
  readonly time: number;
}

/**
 * A bargaining strategy: a pure function of what it sees. Every one keeps three promises: it offers and accepts
 * nothing worth less than its reservation value; it never accepts what it would not offer; it says yes to a
 * package it has itself offered.
 */
export type Strategy = (view: View) => Answer;

/** How much of the bargain is over: the share of its turns that have been taken, 0 at the first. */
export const timeAt = (turn: number, turns: number): number => turn / Math.max(1, turns);

/** Seat a strategy at a table. */
export const seat =
  (strategy: Strategy, own: Preference, known: PublicKnowledge, seed: number): Speaker =>
  ({ party, turn, turns, offers }: Table) => {
    const timed = offers.map((offer, i) => ({ ...offer, time: timeAt(i, turns) }));
    return strategy({
      own,
      known,
      turn,
      turns,
      mine: timed.filter((offer) => offer.party === party),
      theirs: timed.filter((offer) => offer.party !== party),
      seed,
    });
  };

/** The different packages among some offers, in the order in which they first came. */
export const distinct = (offers: readonly TimedOffer[]): readonly Outcome[] => [
  ...new Map(offers.map(({ outcome }) => [outcome.join(), outcome])).values(),
];

import { sameOffer } from '../../negotiation/offer.ts';
import type { Outcome } from '../../negotiation/utility.ts';
import { distinct, type TimedOffer, timeAt, type View } from './strategy.ts';

/** Something the other side did: it asked for a package, or it did not take one of ours. */
export interface Evidence {
  readonly kind: 'bid' | 'refusal';
  readonly outcome: Outcome;
  /** When it did so, 0-1. */
  readonly time: number;
  /** How many different packages we had put to it by then. */
  readonly heard: number;
}

/** The first and the last of each run of pieces about the same package: the others add nothing. */
const withoutRepeats = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(
    ({ outcome }, i) =>
      !sameOffer(outcome, evidence[i - 1]?.outcome ?? null) || !sameOffer(outcome, evidence[i + 1]?.outcome ?? null),
  );

const heardBy = (mine: readonly TimedOffer[], time: number): number =>
  distinct(mine.filter((offer) => offer.time < time)).length;

/** What the other side has done so far. An offer of ours that it answered with another package it has refused. */
export const evidenceOf = ({ mine, theirs, turns }: View): readonly Evidence[] => {
  const bids = theirs.map(
    ({ outcome, time }): Evidence => ({ kind: 'bid', outcome, time, heard: heardBy(mine, time) }),
  );
  const refusals = mine.map(({ outcome, time }): Evidence => {
    const answered = time + timeAt(1, turns);
    return { kind: 'refusal', outcome, time: answered, heard: heardBy(mine, answered) };
  });
  // A counter-offer comes after the refusal that it implies.
  return [...withoutRepeats(refusals), ...withoutRepeats(bids)].sort((a, b) => a.time - b.time);
};

/** At most so many pieces, the first and the last among them, evenly chosen. */
export const thin = (evidence: readonly Evidence[], most: number): readonly Evidence[] => {
  if (evidence.length <= most) return evidence;
  const step = (evidence.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => evidence[Math.round(i * step)] as Evidence);
};

import { isComplete } from './offer.ts';
import type { Outcome } from './utility.ts';

/** Who is who in a bargain of two: the one that opens is not always the first. */
export type Party = 0 | 1;

/** What a party says in its turn: a package, yes to the other side's latest package, or that it goes. */
export type Answer =
  | { readonly type: 'offer'; readonly outcome: Outcome }
  | { readonly type: 'accept' }
  | { readonly type: 'end' };

/** A package that was put on the table. */
export interface Offer {
  readonly party: Party;
  readonly outcome: Outcome;
}

/** A table as a party finds it when its turn has come. */
export interface Table {
  readonly party: Party;
  /** Turns taken so far, by both. */
  readonly turn: number;
  /** Turns there are, of both together: the last is a yes or nothing. */
  readonly turns: number;
  /** All offers so far, the oldest first: one a turn. */
  readonly offers: readonly Offer[];
}

/** Whoever sits at the table. */
export type Speaker = (table: Table) => Answer;

/** How a bargain went. */
export interface Bargain {
  readonly agreement: Outcome | null;
  /** Why it is over: one said yes, one went, or the time was up. */
  readonly ending: 'agreement' | 'walk-out' | 'deadline';
  readonly trace: readonly { readonly party: Party; readonly answer: Answer }[];
}

const other = (party: Party): Party => (party === 0 ? 1 : 0);

/**
 * Alternating offers: `first` and `second` speak in turn, `opener` first, until one accepts the other's latest
 * offer, one goes, or `turns` have been taken. A round is two turns. Throws a RangeError where a speaker
 * accepts before there is anything to accept, or offers what is no complete package of the issues.
 */
export const bargain = (
  speakers: readonly [Speaker, Speaker],
  sizes: readonly number[],
  turns: number,
  opener: Party = 0,
): Bargain => {
  const offers: Offer[] = [];
  const trace: { party: Party; answer: Answer }[] = [];
  for (let turn = 0, party = opener; turn < turns; turn++, party = other(party)) {
    const answer = speakers[party]({ party, turn, turns, offers: [...offers] });
    trace.push({ party, answer });
    if (answer.type === 'end') return { agreement: null, ending: 'walk-out', trace };
    if (answer.type === 'accept') {
      const standing = offers.at(-1);
      if (!standing) throw new RangeError('there is no offer to accept');
      return { agreement: standing.outcome, ending: 'agreement', trace };
    }
    if (!isComplete(answer.outcome, sizes)) throw new RangeError('an offer must name one option for every issue');
    offers.push({ party, outcome: answer.outcome });
  }
  return { agreement: null, ending: 'deadline', trace };
};

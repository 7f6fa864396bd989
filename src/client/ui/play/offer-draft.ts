import { signal } from '@preact/signals';
import { type Observation, otherSide, utilityOf } from '../../../core/game/index.ts';
import { keepDraft, keptDraft, type OfferDraft } from './kept-draft.ts';

const held = signal<OfferDraft>(keptDraft());

const hold = (draft: OfferDraft): void => {
  held.value = draft;
  keepDraft(draft);
};

const keyOf = ({ nature, round }: Observation): string => `${nature}.${round}`;

/** The treaty a chamber last refused, unless we have put something else forward since. */
const refusedBefore = ({ ballots, bids, side }: Observation): readonly number[] | null => {
  const last = ballots.at(-1);
  return last && !bids.some((bid) => bid.side === side && bid.round > last.round) ? last.terms : null;
};

/** Where a fresh draft starts: what was signed and refused, else our last offer, else theirs, else an empty treaty. */
const opening = (observation: Observation): readonly number[] => {
  const { latest, side, preference } = observation;
  return (
    refusedBefore(observation) ?? latest[side] ?? latest[otherSide(side)] ?? preference.utility.values.map(() => 0)
  );
};

const fits = ({ preference }: Observation, terms: readonly number[]): boolean =>
  terms.length === preference.utility.values.length &&
  preference.utility.values.every((options, issue) => options[terms[issue] ?? -1] !== undefined);

/** The package as drafted so far in this round. */
export const draftTerms = (observation: Observation): readonly number[] => {
  const { key, terms } = held.value;
  return key === keyOf(observation) && fits(observation, terms) ? terms : opening(observation);
};

/** Put one article of the draft at an option. */
export const draftArticle = (observation: Observation, issue: number, option: number): void => {
  const terms = draftTerms(observation).map((each, i) => (i === issue ? option : each));
  hold({ key: keyOf(observation), terms });
};

/** Take a whole package over as the draft. */
export const draftPackage = (observation: Observation, terms: readonly number[]): void => {
  hold({ key: keyOf(observation), terms });
};

/** Each issue's place among the articles the terms put in, from 0; -1 if left out. */
export const articleNumbers = (terms: readonly number[]): readonly number[] => {
  let count = 0;
  return terms.map((option) => (option > 0 ? count++ : -1));
};

/** Whether both sides last put the same into an article. */
export const isSettled = ({ latest }: Observation, issue: number): boolean =>
  latest.us !== null && (latest.us[issue] ?? 0) > 0 && latest.us[issue] === latest.japan?.[issue];

/** How many articles both sides have put the same into. */
export const settledCount = (observation: Observation): number =>
  observation.preference.utility.values.filter((_, issue) => isSettled(observation, issue)).length;

/** What a package is worth to us above (or below) no deal, in points. */
export const surplusOf = ({ preference }: Observation, terms: readonly number[]): number =>
  utilityOf(preference.utility, terms) - preference.reservation;

/** The package we are writing, and for which game and round. Not a command until it is offered. */
export interface OfferDraft {
  readonly key: string;
  readonly terms: readonly number[];
}

const DRAFT_KEY = 'bargaining-chip.draft';

const isDraft = (value: unknown): value is OfferDraft =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'terms' in value &&
  Array.isArray(value.terms) &&
  value.terms.every((term) => Number.isInteger(term));

/** The draft a closed or reloaded page has left on this device; one that fits no game if there is none. */
export const keptDraft = (): OfferDraft => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(DRAFT_KEY) ?? '');
    if (isDraft(value)) return value;
  } catch {
    // No storage, nothing kept, or not a draft: one starts afresh.
  }
  return { key: '', terms: [] };
};

/** Keep a draft on this device. */
export const keepDraft = (draft: OfferDraft): void => {
  try {
    localStorage.setItem(DRAFT_KEY, JSON.stringify(draft));
  } catch {
    // Where nothing can be kept, the draft lasts until the page closes.
  }
};

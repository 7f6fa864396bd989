import type { Save } from '../../schema/save.ts';

/** Where a game in progress is kept: `localStorage` in a browser, anything alike in a test. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const SAVE_KEY = 'bargaining-chip.save';
const DAMAGED_KEY = 'bargaining-chip.damaged';
const MOST_DAMAGED = 999;

export type SaveProblem =
  | { readonly code: 'save-damaged' | 'save-version'; readonly keptAs: string }
  | { readonly code: 'save-not-kept' };

/** The text on each shelf that this page wrote or has played from: all that a new game may take the place of. */
const known = new WeakMap<Shelf, string>();

/** Note that the text on the shelf is a game this page has played from. */
export const markKnown = (shelf: Shelf, text: string): void => void known.set(shelf, text);

const freeKey = (shelf: Shelf): string | null => {
  for (let n = 1; n <= MOST_DAMAGED; n++) {
    const key = `${DAMAGED_KEY}.${n}`;
    if (shelf.getItem(key) === null) return key;
  }
  return null;
};

/** Set an unplayable save aside under its own key, so that nothing writes over it. */
export const setAside = (shelf: Shelf, text: string, code: 'save-damaged' | 'save-version'): SaveProblem => {
  try {
    const key = freeKey(shelf);
    if (key === null) return { code: 'save-not-kept' };
    shelf.setItem(key, text);
    if (shelf.getItem(key) !== text) return { code: 'save-not-kept' };
    shelf.removeItem(SAVE_KEY);
    return { code, keptAs: key };
  } catch {
    return { code: 'save-not-kept' };
  }
};

/** Keep a game. Says so if the browser would not. */
export const keepSave = (shelf: Shelf, save: Save): SaveProblem | null => {
  try {
    const text = JSON.stringify(save);
    shelf.setItem(SAVE_KEY, text);
    markKnown(shelf, text);
    return null;
  } catch {
    return { code: 'save-not-kept' };
  }
};

/** Make room for a new game: what this page does not know is set aside. False if it could not be. */
export const makeRoom = (shelf: Shelf): boolean => {
  try {
    const text = shelf.getItem(SAVE_KEY);
    if (text === null) return true;
    if (text !== known.get(shelf)) return setAside(shelf, text, 'save-damaged').code !== 'save-not-kept';
    shelf.removeItem(SAVE_KEY);
    return true;
  } catch {
    return false;
  }
};

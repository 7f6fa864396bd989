import { type Save, saveSchema } from '../../schema/save.ts';

/** Where a game in progress is kept: `localStorage` in a browser, anything alike in a test. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const SAVE_KEY = 'bargaining-chip.save';
const DAMAGED_KEY = 'bargaining-chip.damaged';
const MOST_DAMAGED = 9;

export type SaveProblem =
  | { readonly code: 'save-damaged'; readonly keptAs: string }
  | { readonly code: 'save-not-kept' };

/** What was found on the shelf: nothing, a game, or something unreadable that has been set aside. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'save'; readonly save: Save }
  | { readonly kind: 'problem'; readonly problem: SaveProblem };

/** Parse the text of a save; null if it is not one. */
export const parseSave = (text: string): Save | null => {
  try {
    const parsed = saveSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

const freeKey = (shelf: Shelf): string | null => {
  for (let n = 1; n <= MOST_DAMAGED; n++) {
    const key = `${DAMAGED_KEY}.${n}`;
    if (shelf.getItem(key) === null) return key;
  }
  return null;
};

/** Set an unreadable save aside under its own key, so that nothing writes over it. */
export const setAside = (shelf: Shelf, text: string): SaveProblem => {
  try {
    const key = freeKey(shelf);
    if (key === null) return { code: 'save-not-kept' };
    shelf.setItem(key, text);
    if (shelf.getItem(key) !== text) return { code: 'save-not-kept' };
    shelf.removeItem(SAVE_KEY);
    return { code: 'save-damaged', keptAs: key };
  } catch {
    return { code: 'save-not-kept' };
  }
};

/** Look for a game in progress. An unreadable one is set aside, never dropped. */
export const findSave = (shelf: Shelf): Found => {
  let text: string | null;
  try {
    text = shelf.getItem(SAVE_KEY);
  } catch {
    return { kind: 'problem', problem: { code: 'save-not-kept' } };
  }
  if (text === null) return { kind: 'none' };
  const save = parseSave(text);
  return save ? { kind: 'save', save } : { kind: 'problem', problem: setAside(shelf, text) };
};

/** Keep a game. Says so if the browser would not. */
export const keepSave = (shelf: Shelf, save: Save): SaveProblem | null => {
  try {
    shelf.setItem(SAVE_KEY, JSON.stringify(save));
    return null;
  } catch {
    return { code: 'save-not-kept' };
  }
};

/** Clear the shelf for a new game. */
export const dropSave = (shelf: Shelf): void => {
  try {
    shelf.removeItem(SAVE_KEY);
  } catch {
    // A shelf that cannot be reached holds nothing to drop.
  }
};

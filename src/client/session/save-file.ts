import { MODEL_VERSION } from '../../core/game/index.ts';
import { type Save, saveSchema } from '../../schema/save.ts';

/** Where a game in progress is kept: `localStorage` in a browser, anything alike in a test. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const SAVE_KEY = 'bargaining-chip.save';
const DAMAGED_KEY = 'bargaining-chip.damaged';
const MOST_DAMAGED = 999;

export type SaveProblem =
  | { readonly code: 'save-damaged' | 'save-version'; readonly keptAs: string }
  | { readonly code: 'save-not-kept' };

/** What was found on the shelf: nothing, a game with its text, or something unplayable that has been set aside. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'save'; readonly save: Save; readonly text: string }
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

/** Look for a game in progress. One that is unreadable or of another model is set aside, never dropped. */
export const findSave = (shelf: Shelf): Found => {
  let text: string | null;
  try {
    text = shelf.getItem(SAVE_KEY);
  } catch {
    return { kind: 'problem', problem: { code: 'save-not-kept' } };
  }
  if (text === null) return { kind: 'none' };
  const save = parseSave(text);
  if (!save) return { kind: 'problem', problem: setAside(shelf, text, 'save-damaged') };
  if (save.model !== MODEL_VERSION) return { kind: 'problem', problem: setAside(shelf, text, 'save-version') };
  return { kind: 'save', save, text };
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

/** Make room for a new game. False if something unplayable lies there that could not be set aside. */
export const makeRoom = (shelf: Shelf): boolean => {
  const found = findSave(shelf);
  if (found.kind === 'problem') return found.problem.code !== 'save-not-kept';
  try {
    shelf.removeItem(SAVE_KEY);
    return true;
  } catch {
    return false;
  }
};

import { MODEL_VERSION } from '../../core/game/index.ts';
import { anySaveSchema, type Save, saveSchema } from '../../schema/save.ts';
import { SAVE_VERSION } from '../../schema/save-version.ts';
import { markKnown, SAVE_KEY, type SaveProblem, type Shelf, setAside } from './save-shelf.ts';

/** What was found on the shelf: nothing, a game with its text, or something unplayable that has been set aside. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'save'; readonly save: Save; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: SaveProblem };

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Parse the text of a save; null if it is not one of this version. */
export const parseSave = (text: string): Save | null => saveSchema.safeParse(jsonIn(text)).data ?? null;

const isOfAnotherVersion = (text: string): boolean => {
  const { data } = anySaveSchema.safeParse(jsonIn(text));
  return data !== undefined && data.version !== SAVE_VERSION;
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
  if (!save) {
    const code = isOfAnotherVersion(text) ? 'save-version' : 'save-damaged';
    return { kind: 'problem', problem: setAside(shelf, text, code) };
  }
  if (save.model !== MODEL_VERSION) return { kind: 'problem', problem: setAside(shelf, text, 'save-version') };
  markKnown(shelf, text);
  return { kind: 'save', save, text };
};

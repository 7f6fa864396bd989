import { MODEL_VERSION } from '../../core/game/index.ts';
import { type Save, saveSchema } from '../../schema/save.ts';
import { markKnown, SAVE_KEY, type SaveProblem, type Shelf, setAside } from './save-shelf.ts';

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
  markKnown(shelf, text);
  return { kind: 'save', save, text };
};

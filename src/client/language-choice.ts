import { type Language, languages } from '../content/words/language.ts';
import type { Shelf } from './session/save-shelf.ts';

const LANGUAGE_KEY = 'bargaining-chip.language';

const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text);

const lastChosen = (shelf: Shelf): string | null => {
  try {
    return shelf.getItem(LANGUAGE_KEY);
  } catch {
    return null;
  }
};

/** Remember the language chosen for the next visit. */
export const keepLanguage = (shelf: Shelf, language: Language): void => {
  try {
    shelf.setItem(LANGUAGE_KEY, language);
  } catch {
    // A full shelf only means that the choice lasts until the page closes.
  }
};

/**
 * The language to open in: the one asked for in the address (`search`, with its question mark), which is
 * from then on the one chosen; else the one last chosen; else the browser's (a BCP 47 tag).
 */
export const firstLanguage = (search: string, shelf: Shelf, browser: string): Language => {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) {
    keepLanguage(shelf, asked);
    return asked;
  }
  const chosen = lastChosen(shelf);
  if (isLanguage(chosen)) return chosen;
  return browser.startsWith('ja') ? 'ja' : 'en';
};

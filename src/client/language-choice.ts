import { type Language, languages } from '../content/words/language.ts';
import type { Shelf } from './session/save-shelf.ts';

const ASKED = 'lang';
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

/** An address that asks for a language, asking for this one from now on; any other stays as it is. */
export const addressIn = (address: string, language: Language): string => {
  const url = new URL(address);
  if (!url.searchParams.has(ASKED)) return address;
  url.searchParams.set(ASKED, language);
  return url.href;
};

/**
 * The language to open in: the one asked for in the address (`search`, with its question mark), which is
 * from then on the one chosen; else the one last chosen; else the browser's (a BCP 47 tag).
 */
export const firstLanguage = (search: string, shelf: Shelf, browser: string): Language => {
  const asked = new URLSearchParams(search).get(ASKED);
  if (isLanguage(asked)) {
    keepLanguage(shelf, asked);
    return asked;
  }
  const chosen = lastChosen(shelf);
  if (isLanguage(chosen)) return chosen;
  return browser.startsWith('ja') ? 'ja' : 'en';
};

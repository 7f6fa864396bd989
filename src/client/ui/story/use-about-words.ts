import type { AboutWords } from '../../../content/words/about-words.ts';
import { about as english } from '../../../content/words/en/screen/about.ts';
import { about as japanese } from '../../../content/words/ja/screen/about.ts';
import type { Language } from '../../../content/words/language.ts';
import { useDesk } from '../desk-context.ts';

const aboutWords: Readonly<Record<Language, AboutWords>> = { en: english, ja: japanese };

/** What the page about the game says; kept out of the words every player fetches. */
export const useAboutWords = (): AboutWords => aboutWords[useDesk().language.value];

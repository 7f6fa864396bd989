import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** Load one language; each is a file of its own, fetched when it is first spoken. */
export const loadWords = async (language: Language): Promise<Words> =>
  language === 'ja' ? (await import('./ja/words.ts')).words : (await import('./en/words.ts')).words;

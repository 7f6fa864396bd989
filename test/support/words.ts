import { loadWords } from '../../src/content/words/load.ts';
import type { Words } from '../../src/content/words/words.ts';

/** Everything the game says about June 2025. */
export const english: Words = await loadWords('en', 'jun-2025');
export const japanese: Words = await loadWords('ja', 'jun-2025');

import type { ModernWords } from '../modern-words.ts';
import { modernLater } from './modern/later.ts';
import { modernOpening } from './modern/opening.ts';

/** What the scenarios of 2025 and 2026 say alike, in English. */
export const modernWords: ModernWords = { ...modernOpening, ...modernLater };

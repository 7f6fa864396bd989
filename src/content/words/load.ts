import type { ScenarioId } from '../scenario-id.ts';
import type { Language } from './language.ts';
import { joinWords, type LaterWords, type OpeningWords } from './later-words.ts';
import type { ScenarioWords } from './scenario-words.ts';
import type { Words } from './words.ts';

type Loaders = Readonly<Record<ScenarioId, () => Promise<ScenarioWords>>>;

const english: Loaders = {
  'jun-2025': async () => (await import('./en/jun-2025.ts')).jun2025Words,
  'jan-2026': async () => (await import('./en/jan-2026.ts')).jan2026Words,
  'apr-2025': async () => (await import('./en/apr-2025.ts')).apr2025Words,
  sandbox: async () => (await import('./en/sandbox.ts')).sandboxWords,
  'plaza-1985': async () => (await import('./en/plaza-1985.ts')).plaza1985Words,
};

const japanese: Loaders = {
  'jun-2025': async () => (await import('./ja/jun-2025.ts')).jun2025Words,
  'jan-2026': async () => (await import('./ja/jan-2026.ts')).jan2026Words,
  'apr-2025': async () => (await import('./ja/apr-2025.ts')).apr2025Words,
  sandbox: async () => (await import('./ja/sandbox.ts')).sandboxWords,
  'plaza-1985': async () => (await import('./ja/plaza-1985.ts')).plaza1985Words,
};

const loadOpening = async (language: Language): Promise<OpeningWords> =>
  language === 'ja' ? (await import('./ja/words.ts')).openingWords : (await import('./en/words.ts')).openingWords;

const loadLater = async (language: Language): Promise<LaterWords> =>
  language === 'ja' ? (await import('./ja/later.ts')).laterWords : (await import('./en/later.ts')).laterWords;

const loadAbout = (language: Language, scenario: ScenarioId): Promise<ScenarioWords> =>
  (language === 'ja' ? japanese : english)[scenario]();

const notFetched = (): never => {
  throw new Error('said only after the first decision, and not fetched yet');
};

/** Load one language for one scenario; each part is a file of its own, fetched when it is first needed. */
export const loadWords = async (language: Language, scenario: ScenarioId): Promise<Words> => {
  const parts = [loadOpening(language), loadLater(language), loadAbout(language, scenario)] as const;
  const [opening, later, about] = await Promise.all(parts);
  return joinWords(opening, () => later, about);
};

/** Load only what is said up to the first decision; reading any other word throws. */
export const loadFirstWords = async (language: Language, scenario: ScenarioId): Promise<Words> => {
  const [opening, about] = await Promise.all([loadOpening(language), loadAbout(language, scenario)]);
  return joinWords(opening, notFetched, about);
};

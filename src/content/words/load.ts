import type { ScenarioId } from '../scenario-id.ts';
import type { Language } from './language.ts';
import { joinScenarioWords, type LaterScenarioWords, type OpeningScenarioWords } from './later-scenario-words.ts';
import { joinWords, type LaterWords, type OpeningWords } from './later-words.ts';
import type { Words } from './words.ts';

type Loaders<About> = Readonly<Record<ScenarioId, () => Promise<About>>>;

const english: Loaders<OpeningScenarioWords> = {
  'apr-2025': async () => (await import('./en/apr-2025.ts')).apr2025Words,
  'jun-2025': async () => (await import('./en/jun-2025.ts')).jun2025Words,
  'jan-2026': async () => (await import('./en/jan-2026.ts')).jan2026Words,
  'plaza-1985': async () => (await import('./en/plaza-1985.ts')).plaza1985Words,
  sandbox: async () => (await import('./en/sandbox.ts')).sandboxWords,
};

const japanese: Loaders<OpeningScenarioWords> = {
  'apr-2025': async () => (await import('./ja/apr-2025.ts')).apr2025Words,
  'jun-2025': async () => (await import('./ja/jun-2025.ts')).jun2025Words,
  'jan-2026': async () => (await import('./ja/jan-2026.ts')).jan2026Words,
  'plaza-1985': async () => (await import('./ja/plaza-1985.ts')).plaza1985Words,
  sandbox: async () => (await import('./ja/sandbox.ts')).sandboxWords,
};

/** A scenario whose words are in one file is fetched at once. */
const laterEnglish: Loaders<LaterScenarioWords> = {
  'apr-2025': async () => (await import('./en/apr-2025.ts')).apr2025Words,
  'jun-2025': async () => (await import('./en/jun-2025/later.ts')).jun2025Later,
  'jan-2026': async () => (await import('./en/jan-2026.ts')).jan2026Words,
  'plaza-1985': async () => (await import('./en/plaza-1985.ts')).plaza1985Words,
  sandbox: async () => (await import('./en/sandbox.ts')).sandboxWords,
};

const laterJapanese: Loaders<LaterScenarioWords> = {
  'apr-2025': async () => (await import('./ja/apr-2025.ts')).apr2025Words,
  'jun-2025': async () => (await import('./ja/jun-2025/later.ts')).jun2025Later,
  'jan-2026': async () => (await import('./ja/jan-2026.ts')).jan2026Words,
  'plaza-1985': async () => (await import('./ja/plaza-1985.ts')).plaza1985Words,
  sandbox: async () => (await import('./ja/sandbox.ts')).sandboxWords,
};

const loadOpening = async (language: Language): Promise<OpeningWords> =>
  language === 'ja' ? (await import('./ja/words.ts')).openingWords : (await import('./en/words.ts')).openingWords;

const loadLater = async (language: Language): Promise<LaterWords> =>
  language === 'ja' ? (await import('./ja/later.ts')).laterWords : (await import('./en/later.ts')).laterWords;

const notFetched = (): never => {
  throw new Error('said only after the first decision, and not fetched yet');
};

/** Load one language for one scenario; each part is a file of its own, fetched when it is first needed. */
export const loadWords = async (language: Language, scenario: ScenarioId): Promise<Words> => {
  const [about, aboutLater] = language === 'ja' ? [japanese, laterJapanese] : [english, laterEnglish];
  const parts = [loadOpening(language), about[scenario](), loadLater(language), aboutLater[scenario]()] as const;
  const [opening, told, later, toldLater] = await Promise.all(parts);
  const whole = joinScenarioWords(told, () => toldLater);
  return joinWords(opening, () => later, whole);
};

/** Load only what is said up to the first decision; reading any other word throws. */
export const loadFirstWords = async (language: Language, scenario: ScenarioId): Promise<Words> => {
  const about = language === 'ja' ? japanese : english;
  const [opening, told] = await Promise.all([loadOpening(language), about[scenario]()]);
  return joinWords(opening, notFetched, joinScenarioWords(told, notFetched));
};

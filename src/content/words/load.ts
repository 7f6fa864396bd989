import type { ScenarioId } from '../scenario-id.ts';
import type { Language } from './language.ts';
import type { ScenarioWords } from './scenario-words.ts';
import type { CommonWords, Words } from './words.ts';

type Loaders = Readonly<Record<ScenarioId, () => Promise<ScenarioWords>>>;

const english: Loaders = {
  'jun-2025': async () => (await import('./en/jun-2025.ts')).jun2025Words,
};

const japanese: Loaders = {
  'jun-2025': async () => (await import('./ja/jun-2025.ts')).jun2025Words,
};

const loadCommon = async (language: Language): Promise<CommonWords> =>
  language === 'ja' ? (await import('./ja/words.ts')).words : (await import('./en/words.ts')).words;

/** Load one language for one scenario; each is a file of its own, fetched when it is first needed. */
export const loadWords = async (language: Language, scenario: ScenarioId): Promise<Words> => {
  const loaders = language === 'ja' ? japanese : english;
  const [common, about] = await Promise.all([loadCommon(language), loaders[scenario]()]);
  return { ...common, scenario: about };
};

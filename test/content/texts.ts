import { scenarios } from '../../src/content/catalogue.ts';
import { type ScenarioId, scenarioIds } from '../../src/content/scenario-id.ts';
import type { Language } from '../../src/content/words/language.ts';
import { loadWords } from '../../src/content/words/load.ts';
import type { Words } from '../../src/content/words/words.ts';
import type { Scenario } from '../../src/schema/scenario.ts';

export type Text = readonly [path: string, text: string];

/** Every text with its path; numbers and the ids that stand among the words are left out. */
export const textsOf = (node: unknown, path = ''): readonly Text[] => {
  if (typeof node === 'string') return path.endsWith('.verdict') ? [] : [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
};

/** A shipped scenario with everything both languages say of it. */
export interface Told {
  readonly id: ScenarioId;
  readonly scenario: Scenario;
  readonly en: Words;
  readonly ja: Words;
}

const tell = async (id: ScenarioId): Promise<Told> => {
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(`${id} is not in the catalogue`);
  return { id, scenario, en: await loadWords('en', id), ja: await loadWords('ja', id) };
};

export const told: readonly Told[] = await Promise.all(scenarioIds.map(tell));

const [first] = told;
if (!first) throw new Error('the game ships with a scenario');

/** What is said of the economy, of what is done at the table, and of every scenario. */
const allIn = (language: Language): readonly Text[] => [
  ...textsOf(first[language].economy, 'economy'),
  ...textsOf(first[language].screen.story.scenarios, 'card'),
  ...textsOf(first[language].screen.answers, 'answers'),
  ...textsOf(first[language].screen.story.opponents, 'opponents'),
  ...textsOf(first[language].screen.talks, 'talks'),
  ...told.flatMap((each) => textsOf(each[language].scenario, `scenario.${each.id}`)),
];

export const english = allIn('en');
export const japanese = allIn('ja');
export const economyOf = { en: first.en.economy, ja: first.ja.economy };
export const answersOf = { en: first.en.screen.answers, ja: first.ja.screen.answers };
export const cardsIn = { en: first.en.screen.story.scenarios, ja: first.ja.screen.story.scenarios };

const isUnit = (path: string) => path.startsWith('economy.units.');
export const prose = (texts: readonly Text[]) => texts.filter(([path]) => !isUnit(path));

/** The texts that are wrong, each once: scenarios that share a text share its faults. */
export const offending = (texts: readonly Text[], isWrong: (text: string, path: string) => boolean) => {
  const faults = texts.filter(([path, text]) => isWrong(text, path)).map(([path, text]) => [text, path] as const);
  return [...new Map(faults)].map(([text, path]) => `${path}: ${text}`);
};

export const countWords = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

import { economyWords as economyEn } from '../../src/content/words/en/economy.ts';
import { jun2025Words as scenarioEn } from '../../src/content/words/en/jun-2025.ts';
import { economyWords as economyJa } from '../../src/content/words/ja/economy.ts';
import { jun2025Words as scenarioJa } from '../../src/content/words/ja/jun-2025.ts';

export type Text = readonly [path: string, text: string];

/** Every text with its path; numbers and the ids that stand among the words are left out. */
export const textsOf = (node: unknown, path = ''): readonly Text[] => {
  if (typeof node === 'string') return path.endsWith('.verdict') ? [] : [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
};

export const english = [...textsOf(economyEn, 'economy'), ...textsOf(scenarioEn, 'scenario')];
export const japanese = [...textsOf(economyJa, 'economy'), ...textsOf(scenarioJa, 'scenario')];
const isUnit = (path: string) => path.startsWith('economy.units.');
export const prose = (texts: readonly Text[]) => texts.filter(([path]) => !isUnit(path));

export const offending = (texts: readonly Text[], isWrong: (text: string, path: string) => boolean) =>
  texts.filter(([path, text]) => isWrong(text, path)).map(([path, text]) => `${path}: ${text}`);

export const countWords = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

import type { CauseWords } from '../../../content/words/cause-words.ts';
import { causeWords as english } from '../../../content/words/en/screen/cause.ts';
import { causeWords as japanese } from '../../../content/words/ja/screen/cause.ts';
import type { Language } from '../../../content/words/language.ts';
import { useDesk } from '../desk-context.ts';
import type { Telling } from './cause-name.ts';

const causeWords: Readonly<Record<Language, CauseWords>> = { en: english, ja: japanese };

/** What it takes to put causes into words; kept out of the words every player fetches. */
export const useTelling = (): Telling => {
  const { words, language, rules } = useDesk();
  return {
    words: words.value,
    causes: causeWords[language.value],
    scenario: rules.scenario,
    language: language.value,
  };
};

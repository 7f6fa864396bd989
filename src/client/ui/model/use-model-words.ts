import { model as english } from '../../../content/words/en/screen/model.ts';
import { model as japanese } from '../../../content/words/ja/screen/model.ts';
import type { Language } from '../../../content/words/language.ts';
import type { ModelWords } from '../../../content/words/model-words.ts';
import { useDesk } from '../desk-context.ts';

const modelWords: Readonly<Record<Language, ModelWords>> = { en: english, ja: japanese };

/** What the page of the model says; kept out of the words every player fetches. */
export const useModelWords = (): ModelWords => modelWords[useDesk().language.value];

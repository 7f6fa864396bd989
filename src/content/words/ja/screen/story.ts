import type { OpeningWords } from '../../later-words.ts';
import { briefing, setup, title } from './story/opening.ts';
import { scenarios } from './story/scenarios.ts';

/** The screens up to the first decision in Japanese. */
export const openingStory: OpeningWords['screen']['story'] = {
  brand: 'バーゲニング・チップ',
  gap: '',
  between: '｜',
  title,
  scenarios,
  setup,
  briefing,
};

import type { StoryWords } from '../../story-words.ts';
import { debrief, ending, yearLater } from './story/finish.ts';
import { briefing, setup, title } from './story/opening.ts';
import { market, reaction } from './story/round.ts';
import { scenarios } from './story/scenarios.ts';
import { share, shared } from './story/share.ts';

/** The screens around the desk in Japanese. */
export const storyWords: StoryWords = {
  brand: 'バーゲニング・チップ',
  gap: '',
  between: '｜',
  title,
  scenarios,
  setup,
  briefing,
  market,
  reaction,
  ending,
  yearLater,
  debrief,
  share,
  shared,
};

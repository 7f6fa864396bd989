import type { Words } from '../words.ts';
import { economyWords } from './economy.ts';
import { jun2025Words } from './jun-2025.ts';
import { playWords } from './screen/play.ts';
import { stageWords } from './screen/stage.ts';
import { storyWords } from './screen/story.ts';

/** The whole language. */
export const words: Words = {
  economy: economyWords,
  scenario: jun2025Words,
  screen: { play: playWords, story: storyWords, stage: stageWords },
};

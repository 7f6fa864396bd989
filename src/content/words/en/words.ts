import type { CommonWords } from '../words.ts';
import { economyWords } from './economy.ts';
import { playWords } from './screen/play.ts';
import { stageWords } from './screen/stage.ts';
import { storyWords } from './screen/story.ts';

/** What the game says in English whatever is being played. */
export const words: CommonWords = {
  economy: economyWords,
  screen: { play: playWords, story: storyWords, stage: stageWords },
};

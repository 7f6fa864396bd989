import type { OpeningWords } from '../later-words.ts';
import { openingEconomy } from './economy.ts';
import { playWords } from './screen/play.ts';
import { openingStory } from './screen/story.ts';

/** What the game says in Japanese whatever is being played, up to the first decision. */
export const openingWords: OpeningWords = {
  economy: openingEconomy,
  screen: { play: playWords, story: openingStory },
};

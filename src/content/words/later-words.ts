import type { AnswerWords } from './answer-words.ts';
import type { EconomyWords } from './economy-words.ts';
import type { PlayWords } from './play-words.ts';
import type { ScenarioWords } from './scenario-words.ts';
import type { StageWords } from './stage-words.ts';
import type { StoryWords } from './story-words.ts';
import type { TalksWords } from './talks-words.ts';
import type { Words } from './words.ts';

/** What no screen says before the first decision: fetched while the player reads the others. */
export interface LaterWords {
  readonly economy: Pick<EconomyWords, 'channels' | 'auctionTerms' | 'auctionVerdicts'>;
  readonly story: Pick<
    StoryWords,
    'opponents' | 'market' | 'reaction' | 'ending' | 'yearLater' | 'debrief' | 'share' | 'shared'
  >;
  readonly play: Pick<PlayWords, 'table'>;
  readonly stage: StageWords;
  readonly talks: TalksWords;
  readonly answers: AnswerWords;
}

/** What is said of no scenario in particular up to the first decision. */
export interface OpeningWords {
  readonly economy: Omit<EconomyWords, keyof LaterWords['economy']>;
  readonly screen: {
    readonly play: Omit<PlayWords, keyof LaterWords['play']>;
    readonly story: Omit<StoryWords, keyof LaterWords['story']>;
  };
}

/** Join the words of a language; `later` is asked only when one of its own is read. */
export const joinWords = (opening: OpeningWords, later: () => LaterWords, scenario: ScenarioWords): Words => ({
  economy: {
    ...opening.economy,
    get channels() {
      return later().economy.channels;
    },
    get auctionTerms() {
      return later().economy.auctionTerms;
    },
    get auctionVerdicts() {
      return later().economy.auctionVerdicts;
    },
  },
  screen: {
    play: {
      ...opening.screen.play,
      get table() {
        return later().play.table;
      },
    },
    story: {
      ...opening.screen.story,
      get opponents() {
        return later().story.opponents;
      },
      get market() {
        return later().story.market;
      },
      get reaction() {
        return later().story.reaction;
      },
      get ending() {
        return later().story.ending;
      },
      get yearLater() {
        return later().story.yearLater;
      },
      get debrief() {
        return later().story.debrief;
      },
      get share() {
        return later().story.share;
      },
      get shared() {
        return later().story.shared;
      },
    },
    get stage() {
      return later().stage;
    },
    get answers() {
      return later().answers;
    },
    get talks() {
      return later().talks;
    },
  },
  scenario,
});

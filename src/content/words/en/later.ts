import type { LaterWords } from '../later-words.ts';
import { auctionTerms, auctionVerdicts } from './economy/auction.ts';
import { channels } from './economy/channel.ts';
import { answerWords } from './screen/answers.ts';
import { opponents } from './screen/opponents.ts';
import { stageWords } from './screen/stage.ts';
import { debrief, ending, yearLater } from './screen/story/finish.ts';
import { market, reaction } from './screen/story/round.ts';
import { share, shared } from './screen/story/share.ts';
import { tableWords } from './screen/table.ts';
import { talksWords } from './screen/talks.ts';

/** What the game says in English from the first decision on. */
export const laterWords: LaterWords = {
  economy: { channels, auctionTerms, auctionVerdicts },
  story: { opponents, market, reaction, ending, yearLater, debrief, share, shared },
  play: { table: tableWords },
  stage: stageWords,
  talks: talksWords,
  answers: answerWords,
};

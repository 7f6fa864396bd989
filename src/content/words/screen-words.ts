import type { AnswerWords } from './answer-words.ts';
import type { PlayWords } from './play-words.ts';
import type { StageWords } from './stage-words.ts';
import type { StoryWords } from './story-words.ts';
import type { TalksWords } from './talks-words.ts';

/** What the screens say: `play` at the desk (policy and table), `talks` of what is done there beside offers, `story` around it, `stage` in the picture. */
export interface ScreenWords {
  readonly play: PlayWords;
  readonly story: StoryWords;
  readonly stage: StageWords;
  readonly talks: TalksWords;
  readonly answers: AnswerWords;
}

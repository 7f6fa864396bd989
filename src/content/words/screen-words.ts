import type { PlayWords } from './play-words.ts';
import type { StageWords } from './stage-words.ts';
import type { StoryWords } from './story-words.ts';

/** What the screens say: `play` at the desk (policy and table), `story` around it, `stage` in the picture. */
export interface ScreenWords {
  readonly play: PlayWords;
  readonly story: StoryWords;
  readonly stage: StageWords;
}

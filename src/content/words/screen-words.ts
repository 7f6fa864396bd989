import type { EvidenceWords } from './evidence-words.ts';
import type { PlayWords } from './play-words.ts';
import type { StageWords } from './stage-words.ts';
import type { StoryWords } from './story-words.ts';

/** What the screens say: `play` at the desk (policy and table), `evidence` behind it, `story` around it, `stage` in the picture. */
export interface ScreenWords {
  readonly play: PlayWords;
  readonly evidence: EvidenceWords;
  readonly story: StoryWords;
  readonly stage: StageWords;
}

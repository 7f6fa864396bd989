import type { ScenarioId } from '../scenario-id.ts';
import type { OpponentWords } from './opponent-words.ts';
import type { ScenarioCardWords } from './scenario-card-words.ts';
import type { DebriefWords, EndingWords, YearLaterWords } from './story-finish-words.ts';
import type { BriefingWords, SetupWords, TitleWords } from './story-opening-words.ts';
import type { MarketWords, ReactionWords } from './story-round-words.ts';
import type { SharedWords, ShareWords } from './story-sharing-words.ts';

/** What the screens around the desk say. Plain text; numbers go into `{slots}`. */
export interface StoryWords {
  readonly brand: string;
  /** What stands between two sentences of a paragraph. */
  readonly gap: string;
  /** What stands between items of a line. */
  readonly between: string;
  readonly title: TitleWords;
  readonly scenarios: Readonly<Record<ScenarioId, ScenarioCardWords>>;
  readonly setup: SetupWords;
  readonly opponents: OpponentWords;
  readonly briefing: BriefingWords;
  readonly market: MarketWords;
  readonly reaction: ReactionWords;
  readonly ending: EndingWords;
  readonly yearLater: YearLaterWords;
  readonly debrief: DebriefWords;
  readonly share: ShareWords;
  readonly shared: SharedWords;
}

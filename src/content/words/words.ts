import type { EconomyWords } from './economy-words.ts';
import type { ScenarioWords } from './scenario-words.ts';
import type { ScreenWords } from './screen-words.ts';

/** What the game says in one language, whatever is being played. */
export interface CommonWords {
  readonly economy: EconomyWords;
  readonly screen: ScreenWords;
}

/** Everything the game says in one language about one scenario. */
export interface Words extends CommonWords {
  readonly scenario: ScenarioWords;
}

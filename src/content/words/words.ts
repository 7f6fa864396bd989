import type { EconomyWords } from './economy-words.ts';
import type { ScenarioWords } from './scenario-words.ts';
import type { ScreenWords } from './screen-words.ts';

/** Everything the game says in one language. */
export interface Words {
  readonly economy: EconomyWords;
  readonly scenario: ScenarioWords;
  readonly screen: ScreenWords;
}

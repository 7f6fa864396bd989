import type { EconomyWords } from './economy-words.ts';
import type { ScenarioWords } from './scenario-words.ts';
import type { ScreenWords } from './screen-words.ts';

/** Everything the game says in one language about one scenario. */
export interface Words {
  readonly economy: EconomyWords;
  readonly screen: ScreenWords;
  readonly scenario: ScenarioWords;
}

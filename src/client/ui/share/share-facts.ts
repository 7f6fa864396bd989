import { fill } from '../../../content/words/template.ts';
import type { Words } from '../../../content/words/words.ts';
import type { Ending, Observation } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { Opponent } from '../../../schema/setup.ts';
import { writeLevel } from '../format.ts';
import { endingKeyOf } from '../story/ending-key.ts';
import { pathOf } from '../story/price-path.ts';

/** What a finished game tells others of itself. */
export interface ShareFacts {
  readonly side: Side;
  readonly opponent: Opponent;
  readonly score: number;
  readonly ending: Ending;
  readonly rounds: number;
  /** Yen per dollar, week by week. */
  readonly yen: readonly number[];
}

export const factsOf = (observation: Observation, opponent: Opponent, ending: Ending, score: number): ShareFacts => ({
  side: observation.side,
  opponent,
  score,
  ending,
  rounds: observation.rounds,
  yen: pathOf(observation, 'usdjpy'),
});

const slotsOf = (
  words: Words,
  { side, opponent, score, ending, rounds, yen }: ShareFacts,
): Readonly<Record<string, string>> => ({
  brand: words.screen.story.brand,
  scenario: words.scenario.title,
  side: words.economy.sides[side].name,
  opponent: words.screen.story.setup.personas[opponent.persona],
  level: words.screen.story.setup.levels[opponent.level],
  score: String(score),
  ending: words.scenario.endings[endingKeyOf(ending)].headline,
  round: String(ending.round),
  rounds: String(rounds),
  price: words.economy.series.usdjpy.name,
  from: writeLevel(words, 'usdjpy', yen[0] ?? 0),
  to: writeLevel(words, 'usdjpy', yen.at(-1) ?? 0),
});

/** The game in one line of plain text, without its link. */
export const shareLine = (words: Words, facts: ShareFacts): string =>
  fill(words.screen.story.share.line, slotsOf(words, facts));

/** What the picture shows, for those who hear it. */
export const pictureAlt = (words: Words, facts: ShareFacts): string =>
  fill(words.screen.story.share.pictureAlt, slotsOf(words, facts));

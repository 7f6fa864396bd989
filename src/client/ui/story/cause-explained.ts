import type { Words } from '../../../content/words/words.ts';
import type { Attribution, RoundReport } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { type SplitMove, splitMove } from './cause-split.ts';
import { type Print, printOf } from './cause-unit.ts';

/** A series' move of a round, split and ready to be printed. */
export interface Explained {
  readonly series: SeriesId;
  readonly before: number;
  readonly after: number;
  readonly split: SplitMove;
  readonly print: Print;
}

/** Split a series' move of a round for a language. */
export const explainedMove = (
  words: Words,
  { before, after }: Pick<RoundReport, 'before' | 'after'>,
  attribution: Attribution,
  series: SeriesId,
): Explained => {
  const print = printOf(words, series, before[series]);
  return { series, before: before[series], after: after[series], split: splitMove(attribution, series, print), print };
};

import { seriesUnit, writeAmount } from '../../../content/words/unit.ts';
import type { Words } from '../../../content/words/words.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { writeLevel, writeMove } from '../format.ts';

const isApproval = (id: SeriesId): boolean => id === 'approval.us' || id === 'approval.japan';

/** A reading as the papers print it: polls to a tenth, what is told against a path with its sign. */
export const writeReading = (words: Words, id: SeriesId, value: number): string => {
  const { units } = words.economy;
  if (isApproval(id)) return writeAmount({ ...units.percent, decimals: 1 }, value);
  return seriesUnit[id] === 'percentChange'
    ? writeAmount(units.percentChange, value, true)
    : writeLevel(words, id, value);
};

/** The change between two readings; polls in points. */
export const writeShift = (words: Words, id: SeriesId, from: number, to: number): string =>
  isApproval(id)
    ? writeAmount({ ...words.economy.units.points, decimals: 1 }, to - from, true)
    : writeMove(words, id, from, to);

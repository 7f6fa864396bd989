import { fill } from '../../../content/words/template.ts';
import { seriesUnit, type UnitId } from '../../../content/words/unit.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { moveUnit } from '../format.ts';
import { nameCause, type Telling } from './cause-name.ts';
import type { CausePart, SplitMove } from './cause-split.ts';
import type { Print } from './cause-unit.ts';

/** What one counts, and so grows or shrinks, where other figures rise or fall. */
const amounts: readonly UnitId[] = ['usdBn', 'usdBnYear', 'jpyTn', 'jpyTnYear'];

/** What share of what pushed the same way makes a cause the main one, and no less. */
const MOSTLY = 0.5;
/** From which share of the move on a further cause is told. */
const WORTH_TELLING = 0.2;

/** What a series did, as a clause. */
const headOf = ({ words, causes }: Telling, series: SeriesId, move: number, print: Print): string => {
  const { moved } = causes;
  const slots = { series: words.economy.series[series].name, size: print.write(Math.abs(move), false) };
  if (move === 0) return fill(moved.still, slots);
  const isRate = moveUnit(series, 1).unit === 'basisPoint' && seriesUnit[series] === 'percent';
  const common = isRate ? moved.rate : amounts.includes(seriesUnit[series]) ? moved.amount : moved.level;
  const { up, down } = moved.own[series] ?? common;
  return fill(move > 0 ? up : down, slots);
};

const sum = (parts: readonly CausePart[]): number => parts.reduce((total, { amount }) => total + amount, 0);

/**
 * Why a series moved, in a sentence that is true to the split: the largest cause first, whatever it is; a second
 * one and what pulled the other way only where they came to a fifth of the move.
 */
export const explainMove = (telling: Telling, series: SeriesId, { move, parts }: SplitMove, print: Print): string => {
  const { sentence, withEffect } = telling.causes;
  const tell = (part: CausePart | undefined): string =>
    part
      ? fill(withEffect, { cause: nameCause(telling, part.share.cause).noun, effect: print.write(part.amount) })
      : '';
  const head = headOf(telling, series, move, print);
  const along = parts.filter(({ amount }) => (move < 0 ? amount < 0 : amount > 0));
  const [first, second] = along;
  const against = parts.find((part) => !along.includes(part));
  if (!first) return head + sentence.end;
  const slots = { head, first: tell(first), second: tell(second), against: tell(against) };
  if (move === 0) return fill(sentence.balanced, slots) + sentence.end;
  const isTold = (part: CausePart | undefined): boolean =>
    part !== undefined && Math.abs(part.amount) >= WORTH_TELLING * Math.abs(move);
  const main = first.amount / sum(along) > MOSTLY ? sentence.mostly : sentence.largest;
  return [
    fill(parts.length === 1 ? sentence.only : main, slots),
    isTold(second) ? fill(sentence.second, slots) : '',
    isTold(against) ? fill(sentence.against, slots) : '',
    sentence.end,
  ].join('');
};

import { type UnitId, writeAmount } from '../../../content/words/unit.ts';
import type { Words } from '../../../content/words/words.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { moveUnit } from '../format.ts';

/** How a series' move and the amounts it is split into are printed, all to the same decimals. */
export interface Print {
  /** What turns a difference in the series' own unit into what is printed. */
  readonly factor: number;
  readonly decimals: number;
  /** Write a printed amount with its unit. */
  write(amount: number, signed?: boolean): string;
}

/** Decimals of an amount in the model's unit, where causes need more of them than levels do. */
const finer: Readonly<Partial<Record<UnitId, number>>> = { points: 1, share: 2, usdBn: 1, usdBnYear: 2, jpyTnYear: 2 };

/** Decimals of what is measured against a path: a fortnight moves it by hundredths. */
const OFF_PATH = 2;

const decimalsOf = (words: Words, series: SeriesId, unit: UnitId): number => {
  const { decimals, scale } = words.economy.units[unit];
  if (unit === 'percentChange' && moveUnit(series, 1).factor === 1) return OFF_PATH;
  const wanted = (finer[unit] ?? 0) - Math.round(Math.log10(scale));
  return Math.max(decimals, wanted);
};

/** How the moves of a series from a reading are printed. */
export const printOf = (words: Words, series: SeriesId, from: number): Print => {
  const { unit, factor } = moveUnit(series, from);
  const { prefix, suffix, scale } = words.economy.units[unit];
  const decimals = decimalsOf(words, series, unit);
  const printed = { prefix, suffix, scale: 1, decimals };
  return { factor: factor * scale, decimals, write: (amount, signed = true) => writeAmount(printed, amount, signed) };
};

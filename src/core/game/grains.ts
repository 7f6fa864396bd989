import type { SeriesId } from '../../schema/series.ts';
import { channelsOf, seriesOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { toGrains } from '../numeric/grain.ts';
import type { Price } from './cause.ts';

/** Where each number stands in the row that is shared out: the series, then the ledger price by price. */
export interface Layout {
  readonly series: readonly SeriesId[];
  readonly prices: readonly Price[];
  readonly entries: readonly (readonly [price: Price, channel: string])[];
}

export const layoutOf = (economy: EconomyState): Layout => {
  const ledger = channelsOf(economy);
  const prices = Object.keys(ledger) as Price[];
  return {
    series: Object.keys(seriesOf(economy)) as SeriesId[],
    prices,
    entries: prices.flatMap((price) => Object.keys(ledger[price]).map((channel) => [price, channel] as const)),
  };
};

/** A row for all numbers of an economy. */
export const emptyRow = ({ series, entries }: Layout): Float64Array => new Float64Array(series.length + entries.length);

/** Write a record's numbers from index `from`, in grains; returns the index after the last. */
const write = (row: Float64Array, record: object, from: number): number => {
  const values: readonly number[] = Object.values(record);
  for (let i = 0; i < values.length; i++) row[from + i] = toGrains(values[i] ?? 0);
  return from + values.length;
};

/** Write all numbers of an economy over a row, in grains. */
export const writeGrains = (row: Float64Array, { prices }: Layout, economy: EconomyState): Float64Array => {
  const ledger = channelsOf(economy);
  let at = write(row, seriesOf(economy), 0);
  for (const price of prices) at = write(row, ledger[price], at);
  return row;
};

import type { SeriesId } from '../../schema/series.ts';
import { channelsOf, seriesOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { toGrains } from '../numeric/grain.ts';
import type { Price } from './cause.ts';

/** Where each number stands in the flat array that is shared out: the series, then the ledger. */
export interface Layout {
  readonly series: readonly SeriesId[];
  readonly entries: readonly (readonly [price: Price, channel: string])[];
}

export const layoutOf = (economy: EconomyState): Layout => {
  const ledger = channelsOf(economy);
  return {
    series: Object.keys(seriesOf(economy)) as SeriesId[],
    entries: (Object.keys(ledger) as Price[]).flatMap((price) =>
      Object.keys(ledger[price]).map((channel) => [price, channel] as const),
    ),
  };
};

/** All numbers of an economy, in grains. */
export const grainsOf = (economy: EconomyState): Float64Array => {
  const grains = Object.values(seriesOf(economy)).map(toGrains);
  for (const contributions of Object.values(channelsOf(economy)))
    for (const amount of Object.values(contributions)) grains.push(toGrains(amount));
  return Float64Array.from(grains);
};

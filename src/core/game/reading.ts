import type { Series, SeriesId } from '../../schema/series.ts';
import { seriesOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { grained } from '../numeric/grain.ts';

/** Every series, to the grain. */
export const readingOf = (economy: EconomyState): Series => {
  const exact = seriesOf(economy);
  const reading: Record<SeriesId, number> = { ...exact };
  for (const id of Object.keys(exact) as SeriesId[]) reading[id] = grained(exact[id]);
  return reading;
};

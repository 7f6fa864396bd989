import type { Series, SeriesId } from '../../schema/series.ts';
import { seriesOf } from '../economy/record/series.ts';
import { type EconomyState, openEconomy } from '../economy/state/economy-state.ts';
import { grained } from '../numeric/grain.ts';
import type { Rules } from './rules.ts';

interface Opening {
  readonly economy: EconomyState;
  readonly series: Series;
}

const openings = new WeakMap<Rules, Opening>();

const openingOf = (rules: Rules): Opening => {
  const known = openings.get(rules);
  if (known) return known;
  const economy = openEconomy(rules.preset, rules.parameters);
  const opening = { economy, series: seriesOf(economy) };
  openings.set(rules, opening);
  return opening;
};

/** The economy on the first day; worked out once a rules object. */
export const openingEconomy = (rules: Rules): EconomyState => openingOf(rules).economy;

/** Every series on the first day, before any command. */
export const openingSeries = (rules: Rules): Series => openingOf(rules).series;

/** Every series, to the grain. */
export const readingOf = (economy: EconomyState): Series => {
  const reading: Record<SeriesId, number> = seriesOf(economy);
  for (const id in reading) reading[id as SeriesId] = grained(reading[id as SeriesId]);
  return reading;
};

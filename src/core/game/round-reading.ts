import type { Series } from '../../schema/series.ts';
import { channelsOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { type Causes, causesBetween } from './cause.ts';
import { once } from './once.ts';
import { readingOf } from './reading.ts';
import type { RoundReport } from './state.ts';

/** What of a round's report is read off the economy. */
type Readings = Pick<RoundReport, 'before' | 'after' | 'weeks' | 'causes'>;

/**
 * Complete a report with what the economy was before the round and at the end of each week. A game replayed for
 * its hashes and score reads none of it, so it is read off when first looked at; copies and JSON hold it all.
 */
export const readOnDemand = (
  economy: EconomyState,
  ends: readonly EconomyState[],
  rest: Omit<RoundReport, keyof Readings>,
): RoundReport => {
  const before = once<Series>(() => readingOf(economy));
  const weeks = once<readonly Series[]>(() => ends.map(readingOf));
  const causes = once<Causes>(() => causesBetween(channelsOf(economy), channelsOf(ends.at(-1) ?? economy)));
  return {
    get before() {
      return before();
    },
    get after() {
      return weeks().at(-1) ?? before();
    },
    get weeks() {
      return weeks();
    },
    get causes() {
      return causes();
    },
    ...rest,
  };
};

import { channelsOf } from '../economy/record/series.ts';
import { causesBetween } from './cause.ts';
import { readingOf } from './reading.ts';
import type { GameState, PassedRound, RoundReport } from './state.ts';

const reports = new WeakMap<PassedRound, RoundReport>();

const reportOf = (passed: PassedRound): RoundReport => {
  const { economy, ends, record } = passed;
  const weeks = ends.map(readingOf);
  const before = readingOf(economy);
  return {
    ...record,
    before,
    after: weeks.at(-1) ?? before,
    weeks,
    causes: causesBetween(channelsOf(economy), channelsOf(ends.at(-1) ?? economy)),
  };
};

/** What each round did, read off the economy when first asked for: a game replayed for its score needs none of it. */
export const reportsOf = ({ passed }: Pick<GameState, 'passed'>): readonly RoundReport[] =>
  passed.map((round) => {
    const known = reports.get(round);
    if (known) return known;
    const report = reportOf(round);
    reports.set(round, report);
    return report;
  });

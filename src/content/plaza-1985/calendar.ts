import type { CalendarEntry } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';
import { accord, approval, trust } from './shock.ts';

const entry = (
  round: number,
  week: number,
  date: string,
  id: string,
  shocks: readonly Shock[],
  bindings: CalendarEntry['bindings'] = [],
): CalendarEntry => ({ id, round, week, date, shocks: [...shocks], bindings });

/**
 * What was fixed beforehand or made elsewhere, September 1985 to November 1986. The meeting at the
 * Plaza moves the currencies by what the five had prepared; how far they then go is left to play.
 */
export const calendar: readonly CalendarEntry[] = [
  entry(1, 0, '1985-09-22', 'plaza', [accord(0.45), trust(2)]),
  entry(2, 3, '1985-12-12', 'deficitLaw', [], [{ lever: 'budget', option: 2 }]),
  entry(3, 1, '1986-01-19', 'londonFive', [trust(1)]),
  entry(4, 4, '1986-04-07', 'report', [trust(1)]),
  entry(5, 0, '1986-05-04', 'summit', [trust(2)]),
  entry(6, 1, '1986-07-06', 'doubleElection', [approval('japan', 1)]),
  entry(7, 3, '1986-09-15', 'newRound', [trust(1)]),
  entry(8, 2, '1986-11-04', 'midterms', [approval('us', -1)]),
];

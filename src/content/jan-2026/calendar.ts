import type { CalendarEntry } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';

const treasuries = (tenor: 20 | 30, size: number, narrative: 'calm' | 'fear'): Shock => ({
  type: 'treasuryAuction',
  tenor,
  size,
  demand: 0,
  narrative,
});
const jgbs = (tenor: 20 | 30 | 40, size: number, demand = 0): Shock => ({ type: 'jgbAuction', tenor, size, demand });

const entry = (
  round: number,
  week: number,
  date: string,
  id: string,
  shocks: readonly Shock[],
  bindings: CalendarEntry['bindings'] = [],
): CalendarEntry => ({ id, round, week, date, shocks: [...shocks], bindings });

/**
 * What was known in advance or set by others, January to May 2026; auctions from TreasuryDirect and
 * the Ministry of Finance. The pledge of 19 January is news to the market in the first week: ¥5tn a
 * year, unfunded. What followed from choices (rate check, intervention, first tranche) is left to play.
 */
export const calendar: readonly CalendarEntry[] = [
  entry(1, 0, '2026-01-19', 'pledge', [{ type: 'japanFiscal', amount: 5, funded: false }]),
  entry(1, 0, '2026-01-20', 'jgb20Jan', [jgbs(20, 0.8, -0.5)]),
  entry(1, 0, '2026-01-20', 'greenland', [{ type: 'confidence', amount: -2 }]),
  entry(1, 0, '2026-01-21', 'auction20Jan', [treasuries(20, 13, 'calm')]),
  entry(1, 0, '2026-01-23', 'bojMeets', []),
  entry(1, 1, '2026-01-28', 'jgb40Jan', [jgbs(40, 0.4)]),
  entry(2, 0, '2026-02-05', 'jgb30Feb', [jgbs(30, 0.7)]),
  entry(2, 0, '2026-02-08', 'election', [{ type: 'approval', side: 'japan', amount: 1 }]),
  entry(2, 1, '2026-02-12', 'auction30Feb', [treasuries(30, 25, 'calm')]),
  entry(3, 0, '2026-02-18', 'auction20Feb', [treasuries(20, 16, 'calm')]),
  entry(3, 0, '2026-02-19', 'jgb20Feb', [jgbs(20, 0.8)]),
  entry(
    3,
    0,
    '2026-02-20',
    'courtRules',
    [
      { type: 'credibility', side: 'us', amount: -0.06 },
      { type: 'approval', side: 'us', amount: -0.5 },
    ],
    [{ lever: 'generalTariff', option: 1 }],
  ),
  entry(4, 0, '2026-03-05', 'jgb30Mar', [jgbs(30, 0.7)]),
  entry(4, 1, '2026-03-12', 'auction30Mar', [treasuries(30, 22, 'calm')]),
  entry(5, 0, '2026-03-17', 'auction20Mar', [treasuries(20, 13, 'calm'), jgbs(20, 0.8)]),
  entry(5, 1, '2026-03-24', 'jgb40Mar', [jgbs(40, 0.4)]),
  entry(6, 0, '2026-04-01', 'taperSlows', []),
  entry(6, 1, '2026-04-07', 'jgb30Apr', [jgbs(30, 0.6)]),
  entry(6, 1, '2026-04-09', 'auction30Apr', [treasuries(30, 22, 'fear')]),
  entry(7, 0, '2026-04-14', 'jgb20Apr', [jgbs(20, 0.7)]),
  entry(7, 1, '2026-04-22', 'auction20Apr', [treasuries(20, 13, 'calm')]),
  entry(8, 0, '2026-04-29', 'goldenWeek', []),
];

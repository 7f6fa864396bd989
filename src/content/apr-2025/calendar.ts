import type { CalendarEntry } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';

const auction = (tenor: 10 | 20 | 30, size: number, narrative: 'calm' | 'fear' | 'fiscal'): Shock => ({
  type: 'treasuryAuction',
  tenor,
  size,
  demand: 0,
  narrative,
});

/** A sale of super-long JGBs: size in JPY tn, demand in s.d. */
const jgbs = (tenor: 20 | 30 | 40, size: number, demand: number): Shock => ({
  type: 'jgbAuction',
  tenor,
  size,
  demand,
});

const entry = (
  round: number,
  date: string,
  id: string,
  shocks: readonly Shock[],
  bindings: CalendarEntry['bindings'] = [],
): CalendarEntry => ({ id, round, week: 0, date, shocks: [...shocks], bindings });

/**
 * What was known or set by others from 2 April to the G7 summit of June 2025; auction sizes from
 * TreasuryDirect and the Ministry of Finance. The equity leg is the announcement's; whether Japan's rate lands is the player's.
 */
export const calendar: readonly CalendarEntry[] = [
  entry(
    1,
    '2025-04-02',
    'announcement',
    [
      { type: 'usGlobalTariff', amount: 5 },
      { type: 'volatility', amount: 45 },
      { type: 'usPolicyPath', amount: -5 },
    ],
    [{ lever: 'generalTariff', option: 1 }],
  ),
  entry(1, '2025-04-08', 'jgbApril', [jgbs(30, 0.8, -0.6)]),
  entry(2, '2025-04-09', 'reciprocalDue', [auction(10, 39, 'fear')], [{ lever: 'generalTariff', option: 5 }]),
  entry(2, '2025-04-10', 'auctionApril', [auction(30, 22, 'fear')]),
  entry(3, '2025-04-16', 'firstTalks', [auction(20, 13, 'calm'), { type: 'trust', amount: 2 }]),
  entry(4, '2025-04-24', 'financeMinisters', [{ type: 'trust', amount: 1 }]),
  entry(5, '2025-05-02', 'payrolls', [{ type: 'usPolicyPath', amount: 6 }]),
  entry(5, '2025-05-06', 'auction10May', [auction(10, 42, 'calm')]),
  entry(6, '2025-05-08', 'auctionMay', [auction(30, 25, 'fear')]),
  entry(6, '2025-05-13', 'jgbMay', [jgbs(30, 0.8, -0.4)]),
  entry(7, '2025-05-20', 'jgb20May', [jgbs(20, 1, -1.6)]),
  entry(8, '2025-05-21', 'auction20May', [auction(20, 16, 'fiscal')]),
  entry(9, '2025-05-28', 'jgb40May', [jgbs(40, 0.5, -0.8)]),
  entry(10, '2025-06-05', 'jgbJune', [jgbs(30, 0.8, -0.3)]),
  entry(11, '2025-06-12', 'auctionJune', [auction(30, 22, 'fear')]),
  entry(11, '2025-06-16', 'g7', [{ type: 'trust', amount: 2 }]),
];

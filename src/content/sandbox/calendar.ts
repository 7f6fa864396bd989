import type { CalendarEntry, ScenarioEvent } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';

const sale = (round: number, week: number, date: string, id: string, size: number): CalendarEntry => ({
  id,
  round,
  week,
  date,
  shocks: [{ type: 'treasuryAuction', tenor: 30, size, demand: 0, narrative: 'calm' }],
  bindings: [],
});

const jgbSale = (
  round: number,
  week: number,
  date: string,
  id: string,
  tenor: 20 | 30,
  size: number,
): CalendarEntry => ({
  id,
  round,
  week,
  date,
  shocks: [{ type: 'jgbAuction', tenor, size, demand: 0 }],
  bindings: [],
});

/** Nothing but the ordinary sales of super-long bonds; dates and sizes from TreasuryDirect and the Ministry of Finance. */
export const calendar: readonly CalendarEntry[] = [
  sale(1, 1, '2025-07-10', 'auctionJuly', 22),
  sale(2, 1, '2025-08-07', 'auctionAugust', 25),
  sale(3, 2, '2025-09-11', 'auctionSeptember', 22),
  jgbSale(3, 3, '2025-09-17', 'jgbSeptember', 20, 0.8),
  sale(4, 2, '2025-10-09', 'auctionOctober', 22),
  sale(5, 3, '2025-11-13', 'auctionNovember', 25),
  jgbSale(6, 2, '2025-12-04', 'jgbDecember', 30, 0.7),
  sale(6, 3, '2025-12-11', 'auctionDecember', 22),
  sale(8, 0, '2026-01-13', 'auctionJanuary', 22),
  sale(9, 0, '2026-02-12', 'auctionFebruary', 25),
  jgbSale(9, 3, '2026-03-05', 'jgbMarch', 30, 0.7),
  sale(10, 0, '2026-03-12', 'auctionMarch', 22),
];

const event = (
  id: string,
  probability: number,
  shocks: readonly Shock[],
  odds: ScenarioEvent['odds'] = [],
): ScenarioEvent => ({ id, from: 2, to: 10, probability, odds: [...odds], shocks: [...shocks] });

/** Mild weather: small enough to tell what was done from what happened. */
export const events: readonly ScenarioEvent[] = [
  event('weakJobs', 0.08, [{ type: 'usPolicyPath', amount: -8 }]),
  event('strongJobs', 0.08, [{ type: 'usPolicyPath', amount: 8 }]),
  event(
    'nervousWeek',
    0.06,
    [{ type: 'volatility', amount: 27 }],
    [
      { series: 'stress', perUnit: 3 },
      { series: 'confidence', perUnit: -0.08 },
    ],
  ),
  event('slowSale', 0.06, [{ type: 'jgbAuction', demand: -1 }], [{ series: 'jgb30y', perUnit: 2 }]),
  event('insurersBuy', 0.06, [{ type: 'treasurySale', holder: 'private', amount: -10 }]),
  event('debtReport', 0.06, [{ type: 'usDebt', amount: 0.5 }]),
  event('bojParagraph', 0.06, [{ type: 'bojSurprise', amount: 4 }]),
  event('ricePrice', 0.06, [{ type: 'approval', side: 'japan', amount: -0.8 }]),
  event('goodHarvest', 0.06, [{ type: 'approval', side: 'japan', amount: 0.8 }]),
  event('summitPicture', 0.06, [{ type: 'trust', amount: 2 }]),
];

import type { Advice, CalendarEntry, Counsel, ScenarioEvent } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';

const auction = (tenor: 20 | 30, size: number, narrative: 'calm' | 'fear' | 'fiscal'): Shock => ({
  type: 'treasuryAuction',
  tenor,
  size,
  demand: 0,
  narrative,
});

const entry = (
  round: number,
  week: number,
  date: string,
  id: string,
  shocks: readonly Shock[],
  bindings: CalendarEntry['bindings'] = [],
): CalendarEntry => ({ id, round, week, date, shocks: [...shocks], bindings });

/** Known dates of June to September 2025; auction sizes from TreasuryDirect. */
export const calendar: readonly CalendarEntry[] = [
  entry(1, 0, '2025-06-04', 'steelDoubles', [], [{ lever: 'steelTariff', option: 2 }]),
  entry(1, 0, '2025-06-05', 'jgbJune', [{ type: 'jgbAuction', demand: -0.3 }]),
  entry(1, 1, '2025-06-12', 'auctionJune', [auction(30, 22, 'fear')]),
  entry(2, 0, '2025-06-16', 'g7', [auction(20, 13, 'calm'), { type: 'trust', amount: 2 }]),
  entry(3, 1, '2025-07-07', 'letter', [
    { type: 'tariffThreat', country: 'us', sector: 'other', amount: 15, credibility: 0.5 },
    { type: 'trust', amount: -3 },
  ]),
  entry(3, 1, '2025-07-10', 'auctionJuly', [auction(30, 22, 'calm')]),
  entry(4, 0, '2025-07-20', 'upperHouse', [{ type: 'approval', side: 'japan', amount: -2 }]),
  entry(4, 1, '2025-07-23', 'auction20July', [auction(20, 13, 'calm')]),
  entry(5, 0, '2025-08-01', 'augustFirst', [], [{ lever: 'generalTariff', option: 4 }]),
  entry(5, 1, '2025-08-07', 'auctionAugust', [auction(30, 25, 'fear')]),
  entry(6, 1, '2025-08-20', 'auction20August', [auction(20, 16, 'calm')]),
  entry(7, 1, '2025-09-04', 'jgbSeptember', [{ type: 'jgbAuction', demand: 0 }]),
  entry(8, 0, '2025-09-11', 'auctionSeptember', [auction(30, 22, 'calm')]),
];

const event = (
  id: string,
  from: number,
  to: number,
  probability: number,
  shocks: readonly Shock[],
  odds: ScenarioEvent['odds'] = [],
): ScenarioEvent => ({ id, from, to, probability, once: true, odds: [...odds], shocks: [...shocks] });

export const events: readonly ScenarioEvent[] = [
  event('deficitReport', 1, 8, 0.12, [
    { type: 'usDebt', amount: 1 },
    { type: 'confidence', amount: -1.5 },
  ]),
  event('downgradeTalk', 2, 8, 0.06, [{ type: 'confidence', amount: -3 }], [{ series: 'ust10y', perUnit: 2 }]),
  event(
    'superLongRout',
    1,
    8,
    0.09,
    [
      { type: 'japanFiscal', amount: 0.8, funded: false },
      { type: 'jgbAuction', demand: -1.5 },
    ],
    [{ series: 'jgb30y', perUnit: 2 }],
  ),
  event('riskOff', 1, 8, 0.08, [{ type: 'volatility', amount: 31 }], [{ series: 'stress', perUnit: 3 }]),
  event('chinaTruce', 1, 4, 0.15, [{ type: 'confidence', amount: 2.5 }]),
  event('bojLeak', 2, 8, 0.1, [{ type: 'bojSurprise', amount: 6 }]),
  event('weakJobs', 1, 8, 0.12, [{ type: 'usPolicyPath', amount: -14 }]),
  event('strongJobs', 1, 8, 0.12, [{ type: 'usPolicyPath', amount: 12 }]),
  event('profitWarning', 2, 8, 0.12, [
    { type: 'approval', side: 'japan', amount: -1 },
    { type: 'trust', amount: -1 },
  ]),
  event('ricePrice', 1, 8, 0.12, [{ type: 'approval', side: 'japan', amount: -1.2 }]),
  event('courtRuling', 2, 7, 0.08, [
    { type: 'tariffThreat', country: 'us', sector: 'other', amount: -8, credibility: 0.4 },
    { type: 'credibility', side: 'us', amount: -0.08 },
  ]),
];

const advise = (side: 'us' | 'japan', round: number, firm: Counsel, mild: Counsel): Advice => ({
  side,
  round,
  counsel: [firm, mild],
});
const say = (office: Counsel['office'], lever: string, option: number): Counsel => ({ office, lever, option });

/** Two advisers a side and round: the firm one first. Their words are in the language files. */
export const advice: readonly Advice[] = [
  advise('us', 1, say('us.commerce', 'carTariff', 6), say('us.treasury', 'issuance', 2)),
  advise('us', 2, say('us.treasury', 'dollarTalk', 2), say('us.ustr', 'relief', 1)),
  advise('us', 3, say('us.ustr', 'generalTariff', 3), say('us.treasury', 'relief', 3)),
  advise('us', 4, say('us.commerce', 'chinaTrack', 2), say('us.ustr', 'chinaTrack', 0)),
  advise('us', 5, say('us.whiteHouse', 'fedPressure', 1), say('us.treasury', 'issuance', 3)),
  advise('us', 6, say('us.treasury', 'dollarTalk', 3), say('us.ustr', 'generalTariff', 2)),
  advise('us', 7, say('us.commerce', 'carTariff', 6), say('us.commerce', 'carTariff', 4)),
  advise('us', 8, say('us.whiteHouse', 'generalTariff', 5), say('us.ustr', 'relief', 2)),
  advise('japan', 1, say('japan.finance', 'treasuries', 3), say('japan.meti', 'gesture', 1)),
  advise('japan', 2, say('japan.meti', 'counterTariff', 1), say('japan.finance', 'treasuries', 2)),
  advise('japan', 3, say('japan.meti', 'partners', 1), say('japan.finance', 'intervention', 3)),
  advise('japan', 4, say('japan.diet', 'stimulus', 1), say('japan.finance', 'superLongs', 1)),
  advise('japan', 5, say('japan.meti', 'counterTariff', 2), say('japan.primeMinister', 'gesture', 2)),
  advise('japan', 6, say('japan.finance', 'treasuries', 4), say('japan.carmakers', 'production', 1)),
  advise('japan', 7, say('japan.meti', 'partners', 2), say('japan.boj', 'bojRate', 2)),
  advise('japan', 8, say('japan.finance', 'treasuries', 5), say('japan.primeMinister', 'gesture', 3)),
];

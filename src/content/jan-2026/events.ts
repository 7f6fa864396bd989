import type { ScenarioEvent } from '../../schema/scenario.ts';
import type { SeriesId } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';

const event = (
  id: string,
  from: number,
  to: number,
  probability: number,
  odds: readonly (readonly [SeriesId, number])[],
  shocks: readonly Shock[],
): ScenarioEvent => ({
  id,
  from,
  to,
  probability,
  odds: odds.map(([series, perUnit]) => ({ series, perUnit })),
  shocks: [...shocks],
});

const once = (happening: ScenarioEvent): ScenarioEvent => ({ ...happening, once: true });

const cabinet = (amount: number): Shock => ({ type: 'approval', side: 'japan', amount });
const whiteHouse = (amount: number): Shock => ({ type: 'approval', side: 'us', amount });

/**
 * What may happen. Odds are judgements (C): a super-long sale fails to please the more easily the higher
 * its yield stands, a vote is lost by an unpopular cabinet, and talk of a downgrade follows yields.
 */
export const events: readonly ScenarioEvent[] = [
  event(
    'electionUpset',
    3,
    3,
    0.01,
    [
      ['approval.japan', -0.25],
      ['jgb30y', 2.5],
    ],
    [cabinet(-24), { type: 'japanFiscal', amount: 1.5, funded: false }, { type: 'trust', amount: -3 }],
  ),
  event('weakSuperLongs', 1, 8, 0.035, [['jgb30y', 2.5]], [{ type: 'jgbAuction', demand: -1.8 }]),
  event(
    'shortSellers',
    1,
    8,
    0.035,
    [['jgb30y', 2]],
    [
      { type: 'jgbIssuance', amount: 1 },
      { type: 'currencyTalk', side: 'japan', amount: -0.4 },
    ],
  ),
  event('cabinetTrouble', 3, 8, 0.04, [['approval.japan', -0.12]], [cabinet(-6), { type: 'trust', amount: -1 }]),
  event(
    'partyRevolt',
    3,
    8,
    0.04,
    [
      ['approval.us', -0.2],
      ['mortgage', 1.5],
    ],
    [whiteHouse(-4)],
  ),
  event('insurersSell', 2, 8, 0.03, [['jgb30y', 2.5]], [{ type: 'treasurySale', holder: 'private', amount: 18 }]),
  event(
    'yenSlides',
    1,
    8,
    0.07,
    [['usdjpy', 0.15]],
    [{ type: 'currencyTalk', side: 'japan', amount: -1 }, cabinet(-1)],
  ),
  once(event('downgrade', 2, 8, 0.03, [['ust10y', 2.5]], [{ type: 'usDowngrade', amount: 1 }])),
  event('riskOff', 1, 8, 0.07, [['stress', 3]], [{ type: 'volatility', amount: 31 }]),
  event('superLongRally', 1, 8, 0.09, [['jgb30y', 0.8]], [{ type: 'jgbAuction', demand: 1.6 }]),
  once(
    event(
      'deficitReport',
      2,
      4,
      0.2,
      [],
      [
        { type: 'usDebt', amount: 1 },
        { type: 'confidence', amount: -1 },
      ],
    ),
  ),
  once(event('rareEarthPermits', 1, 8, 0.09, [], [cabinet(-1), { type: 'trust', amount: 2 }])),
  event('bojLeak', 1, 8, 0.09, [['usdjpy', 0.1]], [{ type: 'bojSurprise', amount: 8 }]),
  once(event('refundSuits', 4, 8, 0.12, [], [{ type: 'usDebt', amount: 0.5 }, whiteHouse(-0.8)])),
  once(
    event(
      'oilSpike',
      4,
      8,
      0.1,
      [],
      [{ type: 'volatility', amount: 27 }, { type: 'usPolicyPath', amount: 6 }, cabinet(-1.5), whiteHouse(-1.2)],
    ),
  ),
  event('weakJobs', 1, 8, 0.1, [], [{ type: 'usPolicyPath', amount: -14 }]),
  event('strongJobs', 1, 8, 0.1, [], [{ type: 'usPolicyPath', amount: 12 }]),
];

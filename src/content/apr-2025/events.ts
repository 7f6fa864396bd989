import type { ScenarioEvent } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';

const event = (
  id: string,
  [from, to]: readonly [number, number],
  probability: number,
  shocks: readonly Shock[],
  odds: ScenarioEvent['odds'] = [],
): ScenarioEvent => ({ id, from, to, probability, once: true, odds: [...odds], shocks: [...shocks] });

/** What markets and others may do; the largest first, because at most two happen in a round. */
export const events: readonly ScenarioEvent[] = [
  event(
    'bondLeg',
    [2, 4],
    0.25,
    [
      { type: 'confidence', amount: -12 },
      { type: 'treasurySale', holder: 'private', amount: 17.5 },
    ],
    [
      { series: 'sp500', perUnit: -0.08 },
      { series: 'stress', perUnit: 3 },
      { series: 'trust', perUnit: -0.04 },
    ],
  ),
  event(
    'worldPause',
    [2, 6],
    0.2,
    [
      { type: 'usGlobalTariff', amount: -4 },
      { type: 'confidence', amount: 3 },
    ],
    [
      { series: 'ust10y', perUnit: 5 },
      { series: 'stress', perUnit: 3 },
      { series: 'sp500', perUnit: -0.04 },
    ],
  ),
  event('beijingAnswers', [1, 3], 0.35, [
    { type: 'usGlobalTariff', amount: 1 },
    { type: 'volatility', amount: 38 },
  ]),
  event(
    'downgrade',
    [4, 11],
    0.08,
    [{ type: 'usDowngrade', amount: 1 }],
    [
      { series: 'confidence', perUnit: -0.12 },
      { series: 'ust10y', perUnit: 2 },
    ],
  ),
  event(
    'cardRemark',
    [4, 8],
    0.22,
    [{ type: 'treasuryThreat', credibility: 0.15 }],
    [
      { series: 'officialHoldings', perUnit: 0.15 },
      { series: 'trust', perUnit: -0.04 },
    ],
  ),
  event(
    'chinaTruce',
    [5, 9],
    0.22,
    [
      { type: 'confidence', amount: 3 },
      { type: 'usGlobalTariff', amount: -1 },
    ],
    [{ series: 'sp500', perUnit: -0.04 }],
  ),
  event('buyersReturn', [3, 6], 0.25, [{ type: 'treasurySale', holder: 'private', amount: -12 }]),
  event('chairInDoubt', [2, 7], 0.1, [{ type: 'fedIndependence', amount: -5 }], [{ series: 'ust10y', perUnit: 1.5 }]),
  event(
    'superLongRout',
    [5, 11],
    0.1,
    [
      { type: 'japanFiscal', amount: 0.8, funded: false },
      { type: 'jgbAuction', demand: -1.5 },
    ],
    [{ series: 'jgb30y', perUnit: 2 }],
  ),
  event('fourPositions', [3, 10], 0.12, [
    { type: 'trust', amount: -2 },
    { type: 'credibility', side: 'us', amount: -0.05 },
  ]),
  event(
    'carForecasts',
    [5, 9],
    0.18,
    [
      { type: 'approval', side: 'japan', amount: -1 },
      { type: 'trust', amount: -1 },
    ],
    [{ series: 'carmakerProfit', perUnit: -0.8 }],
  ),
  event('bojCautious', [3, 9], 0.1, [{ type: 'bojSurprise', amount: -6 }]),
  event('weakJobs', [4, 11], 0.08, [{ type: 'usPolicyPath', amount: -12 }]),
  event('pricesFirm', [3, 11], 0.08, [{ type: 'usPolicyPath', amount: 11 }]),
  event('billGrows', [6, 11], 0.12, [
    { type: 'usDebt', amount: 1 },
    { type: 'confidence', amount: -1 },
  ]),
  event('courtRuling', [8, 11], 0.15, [
    { type: 'usGlobalTariff', amount: -0.5 },
    { type: 'credibility', side: 'us', amount: -0.08 },
  ]),
  event('ricePrice', [1, 11], 0.08, [{ type: 'approval', side: 'japan', amount: -1.2 }]),
];

import type { ScenarioEvent } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';
import { approval, boj, confidence, demand, fed, trust } from './shock.ts';

const event = (
  id: string,
  from: number,
  to: number,
  probability: number,
  shocks: readonly Shock[],
  odds: ScenarioEvent['odds'] = [],
): ScenarioEvent => ({ id, from, to, probability, once: true, odds: [...odds], shocks: [...shocks] });

/**
 * What may happen, and what play does to its odds. Cheaper oil is a tax cut that OPEC pays: it enters
 * as funded easing in Japan and a lower path of the Fed.
 */
export const events: readonly ScenarioEvent[] = [
  event('oil', 3, 4, 0.65, [fed(-20), demand(1.5, true), approval('japan', 0.5), approval('us', 0.5)]),
  event(
    'surchargeBill',
    1,
    8,
    0.08,
    [{ type: 'tariffThreat', country: 'us', sector: 'all', amount: 10, credibility: 0.3 }, trust(-2)],
    [
      { series: 'bilateralDeficit', perUnit: 0.15 },
      { series: 'approval.us', perUnit: -0.08 },
      { series: 'importPrice.other', perUnit: -0.1 },
    ],
  ),
  event('tradeBill', 5, 8, 0.1, [trust(-2), approval('us', 0.5)], [{ series: 'bilateralDeficit', perUnit: 0.15 }]),
  event('layoffs', 1, 8, 0.1, [approval('us', -1.2)], [{ series: 'usOutput', perUnit: -2 }]),
  event('endaka', 2, 8, 0.05, [approval('japan', -1.5)], [{ series: 'usdjpy', perUnit: -0.03 }]),
  // What exporters no longer invest enters as demand withdrawn.
  event(
    'jobbing',
    3,
    8,
    0.06,
    [demand(-1.5, true), approval('japan', -1), trust(-1)],
    [{ series: 'usdjpy', perUnit: -0.025 }],
  ),
  event(
    'cheapImports',
    3,
    8,
    0.05,
    [approval('japan', 1.2)],
    [
      { series: 'usdjpy', perUnit: -0.02 },
      { series: 'japanPrices', perUnit: -0.6 },
    ],
  ),
  event(
    'insurersBooked',
    2,
    8,
    0.05,
    [{ type: 'treasurySale', holder: 'private', amount: 4 }, confidence(-1)],
    [{ series: 'usdjpy', perUnit: -0.025 }],
  ),
  event(
    'hardLanding',
    2,
    8,
    0.03,
    [{ type: 'volatility', amount: 26 }, confidence(-2)],
    [
      { series: 'usdjpy', perUnit: -0.03 },
      { series: 'confidence', perUnit: -0.15 },
    ],
  ),
  event('dumping', 1, 6, 0.12, [trust(-2), approval('us', 0.3)], [{ series: 'trust', perUnit: -0.05 }]),
  event('oilUnderTen', 5, 7, 0.2, [fed(-12), demand(0.5, true)]),
  event('boardSplit', 3, 5, 0.12, [fed(-15), confidence(-1)], [{ series: 'usOutput', perUnit: -1 }]),
  event('weakGrowth', 1, 8, 0.1, [fed(-14)]),
  event('strongGrowth', 1, 8, 0.1, [fed(14)]),
  event(
    'governorHint',
    2,
    7,
    0.1,
    [{ type: 'currencyTalk', side: 'japan', amount: -0.6 }, boj(-5)],
    [{ series: 'usdjpy', perUnit: -0.015 }],
  ),
  event('landPrices', 3, 8, 0.08, [approval('japan', -0.8)], [{ series: 'jgb10y', perUnit: -2 }]),
  event('rivals', 3, 8, 0.08, [approval('us', -0.4), trust(1)], [{ series: 'importPrice.other', perUnit: 0.1 }]),
];

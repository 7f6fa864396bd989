import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { channelsOf, seriesOf } from '../../../src/core/economy/record/series.ts';
import { type EconomyState, openEconomy } from '../../../src/core/economy/state/economy-state.ts';
import { noNoise } from '../../../src/core/economy/state/noise.ts';
import { stepWeek } from '../../../src/core/economy/week.ts';
import { canonicalHash } from '../../../src/core/numeric/hash.ts';
import { presetIds } from '../../../src/schema/preset.ts';
import { type Series, type SeriesId, seriesIds } from '../../../src/schema/series.ts';
import { gameArbitrary, presetIdArbitrary, shockArbitrary } from './arbitrary.ts';

const ranges: Partial<Record<SeriesId, readonly [number, number]>> = {
  ust2y: [-1, 25],
  ust10y: [-1, 25],
  ust30y: [-1, 25],
  jgb10y: [-1, 25],
  jgb30y: [-1, 25],
  jgb40y: [-1, 25],
  usdjpy: [50, 400],
  sp500: [10, 1000],
  nikkei: [10, 1000],
  gold: [10, 1000],
  vix: [8, 120],
  stress: [0, 1],
  confidence: [0, 150],
  importsFromJapan: [0, 3000],
  exportsToJapan: [0, 2000],
  tariffRevenue: [0, 9000],
  carmakerProfit: [-20, 20],
  usOutput: [-30, 30],
  japanOutput: [-30, 30],
  usPrices: [-30, 60],
  japanPrices: [-30, 60],
  japanSpending: [-30, 30],
  federalDebt: [0, 400],
  netInterest: [0, 20_000],
  usRating: [-10, 10],
  officialHoldings: [0, 10_000],
  privateHoldings: [0, 10_000],
  'auction.bidToCover': [1.4, 3.5],
  'auction.dealerShare': [2, 70],
  'approval.us': [0, 100],
  'approval.japan': [0, 100],
  trust: [0, 100],
  'credibility.us': [0, 1],
  'credibility.japan': [0, 1],
};

const strays = (series: Series): readonly SeriesId[] =>
  seriesIds.filter((id) => {
    const [low, high] = ranges[id] ?? [-1e6, 1e6];
    return !(series[id] >= low - 1e-6 && series[id] <= high + 1e-6);
  });

const sum = (channels: object): number => Object.values(channels).reduce((total: number, part: number) => total + part);

/** Prices whose reasons do not sum to their move since the opening: bp of a yield, log percent otherwise. */
const unexplained = (series: Series, opening: Series, state: EconomyState): readonly string[] => {
  const ledger = channelsOf(state);
  const yields = (['ust10y', 'ust30y', 'jgb10y', 'jgb30y'] as const).filter(
    (id) => !(Math.abs(sum(ledger[id]) - 100 * (series[id] - opening[id])) < 1e-6),
  );
  const prices = (['usdjpy', 'sp500', 'nikkei', 'gold'] as const).filter(
    (id) => !(Math.abs(sum(ledger[id]) - 100 * Math.log(series[id] / opening[id])) < 1e-6),
  );
  return [...yields, ...prices];
};

const deepFreeze = <Value extends object>(value: Value): Value => {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
};

describe('a week', () => {
  it('keeps every series finite and in its range, and every price the sum of its reasons', () => {
    fc.assert(
      fc.property(presetIdArbitrary, gameArbitrary, (preset, weeks) => {
        let state = openEconomy(presets[preset], centralParameters);
        const opening = seriesOf(state);
        for (const { shocks, noise } of weeks) {
          state = stepWeek(state, shocks, noise, centralParameters).state;
          const series = seriesOf(state);
          expect(strays(series)).toEqual([]);
          expect(unexplained(series, opening, state)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves its input alone and gives the same state again', () => {
    fc.assert(
      fc.property(presetIdArbitrary, gameArbitrary, (preset, weeks) => {
        let state = deepFreeze(openEconomy(presets[preset], centralParameters));
        for (const { shocks, noise } of weeks) {
          const next = stepWeek(state, deepFreeze(shocks), noise, centralParameters);
          const again = stepWeek(state, shocks, noise, centralParameters);
          expect(canonicalHash(again.state)).toBe(canonicalHash(next.state));
          state = deepFreeze(next.state);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('does not mind the order of shocks', () => {
    const quiet = shockArbitrary(40).filter(({ type }) => type !== 'treasuryAuction' && type !== 'jgbAuction');
    fc.assert(
      fc.property(presetIdArbitrary, fc.array(quiet, { minLength: 2, maxLength: 6 }), (preset, shocks) => {
        const state = openEconomy(presets[preset], centralParameters);
        const forth = seriesOf(stepWeek(state, shocks, noNoise, centralParameters).state);
        const back = seriesOf(stepWeek(state, [...shocks].reverse(), noNoise, centralParameters).state);
        for (const id of seriesIds) expect(back[id], id).toBeCloseTo(forth[id], 8);
      }),
    );
  });

  it.each(presetIds)('moves nothing without a shock: %s', (preset) => {
    let state = openEconomy(presets[preset], centralParameters);
    const opening = seriesOf(state);
    for (let week = 0; week < 260; week++) state = stepWeek(state, [], noNoise, centralParameters).state;
    expect(seriesOf(state)).toEqual(opening);
    expect(state.week).toBe(260);
  });
});

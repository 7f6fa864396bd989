import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import { type EconomyState, openEconomy } from '../../../src/core/economy/state/economy-state.ts';
import { noNoise } from '../../../src/core/economy/state/noise.ts';
import { stepWeek } from '../../../src/core/economy/week.ts';
import type { Shock } from '../../../src/schema/shock.ts';
import { gameArbitrary } from './arbitrary.ts';

const pass = (state: EconomyState, ...shocks: Shock[]) => stepWeek(state, shocks, noNoise, centralParameters).state;
const open = () => openEconomy(presets['jun-2025'], centralParameters);

describe('holdings', () => {
  it('change by what is sold, week by week, while sellers have what they sell', () => {
    fc.assert(
      fc.property(gameArbitrary, (weeks) => {
        let state = open();
        for (const { shocks, noise } of weeks) {
          const next = stepWeek(state, shocks, noise, centralParameters).state;
          const { officialUsdBn, privateUsdBn, soldUsdBn } = next.holdings;
          const fell = state.holdings.officialUsdBn + state.holdings.privateUsdBn - (officialUsdBn + privateUsdBn);
          if (privateUsdBn > 0 && officialUsdBn < 10_000 && privateUsdBn < 10_000)
            expect(fell).toBeCloseTo(soldUsdBn, 6);
          state = next;
        }
      }),
    );
  });

  it('cannot be sold twice: the ministry stops at nothing left', () => {
    const state = pass(open(), { type: 'treasurySale', holder: 'official', amount: 5000 });
    expect(state.holdings.officialUsdBn).toBe(0);
    expect(state.holdings.soldUsdBn).toBe(presets['jun-2025'].officialHoldings);
  });

  it('lose by duration: 50 bp on 950 bn of 5 years and 185 bn of 6 is 29.3 bn', () => {
    const state = pass(open(), { type: 'usPolicyPath', amount: 50 });
    expect(seriesOf(state).holdingsLoss).toBeCloseTo((950 * 5 + 185 * 6) * 0.005, 9);
  });

  it('lose more once they are longer', () => {
    const longer = pass(open(), { type: 'reserveLengthening', amount: 200 });
    const rise: Shock = { type: 'usPolicyPath', amount: 50 };
    expect(seriesOf(pass(longer, rise)).holdingsLoss).toBeGreaterThan(seriesOf(pass(open(), rise)).holdingsLoss);
  });

  it('turn into gold, which rises by 0.8 % for each $10bn', () => {
    const state = pass(open(), { type: 'reserveShift', into: 'gold', amount: 20 });
    expect(state.holdings.goldUsdBn).toBe(20);
    expect(seriesOf(state).gold).toBeCloseTo(100 * Math.exp(0.016), 9);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { channelsOf, seriesOf } from '../../../src/core/economy/record/series.ts';
import { type EconomyState, openEconomy } from '../../../src/core/economy/state/economy-state.ts';
import { noNoise } from '../../../src/core/economy/state/noise.ts';
import { stepWeek } from '../../../src/core/economy/week.ts';
import { canonicalHash } from '../../../src/core/numeric/hash.ts';
import { presetIds } from '../../../src/schema/preset.ts';
import { type Series, seriesIds } from '../../../src/schema/series.ts';
import { gameArbitrary, presetIdArbitrary, shockArbitrary } from './arbitrary.ts';
import { strays, sumOf } from './physical-range.ts';

/** Prices whose reasons do not sum to their move since the opening: bp of a yield, log percent otherwise. */
const unexplained = (series: Series, opening: Series, state: EconomyState): readonly string[] => {
  const ledger = channelsOf(state);
  const yields = (['ust10y', 'ust30y', 'jgb10y', 'jgb30y'] as const).filter(
    (id) => !(Math.abs(sumOf(ledger[id]) - 100 * (series[id] - opening[id])) < 1e-6),
  );
  const prices = (['usdjpy', 'sp500', 'nikkei', 'gold'] as const).filter(
    (id) => !(Math.abs(sumOf(ledger[id]) - 100 * Math.log(series[id] / opening[id])) < 1e-6),
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

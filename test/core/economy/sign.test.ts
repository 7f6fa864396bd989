import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { channelsOf, seriesOf } from '../../../src/core/economy/record/series.ts';
import { openEconomy } from '../../../src/core/economy/state/economy-state.ts';
import { noNoise } from '../../../src/core/economy/state/noise.ts';
import { stepWeek } from '../../../src/core/economy/week.ts';
import type { PresetId } from '../../../src/schema/preset.ts';
import type { Shock } from '../../../src/schema/shock.ts';
import { presetIdArbitrary } from './arbitrary.ts';

/** What a week with these shocks moves, against the opening. */
const after = (preset: PresetId, shocks: readonly Shock[]) => {
  const start = openEconomy(presets[preset], centralParameters);
  const opening = seriesOf(start);
  const { state } = stepWeek(start, shocks, noNoise, centralParameters);
  const series = seriesOf(state);
  return {
    ust10y: series.ust10y - opening.ust10y,
    jgb30y: series.jgb30y - opening.jgb30y,
    usdjpy: series.usdjpy - opening.usdjpy,
    nikkei: series.nikkei - opening.nikkei,
    channels: channelsOf(state),
  };
};

const bp = fc.double({ min: 1, max: 100, noNaN: true });

describe('the reason for which a yield moves decides the yen', () => {
  it('policy-driven US yields strengthen the dollar', () => {
    fc.assert(
      fc.property(presetIdArbitrary, bp, (preset, amount) => {
        const move = after(preset, [{ type: 'usPolicyPath', amount }]);
        expect(move.ust10y).toBeGreaterThan(0);
        expect(move.usdjpy).toBeGreaterThan(0);
        expect(move.channels.usdjpy.policyUs).toBeGreaterThan(0);
      }),
    );
  });

  it('a term-premium rise weakens the dollar though yields rise', () => {
    fc.assert(
      fc.property(presetIdArbitrary, fc.double({ min: 1, max: 40, noNaN: true }), (preset, points) => {
        const move = after(preset, [{ type: 'confidence', amount: -points }]);
        expect(move.ust10y).toBeGreaterThan(0);
        expect(move.usdjpy).toBeLessThan(0);
        expect(move.channels.usdjpy.termPremium).toBeLessThan(0);
      }),
    );
  });

  it('Japan-fiscal news weakens the yen though Japanese yields rise', () => {
    fc.assert(
      fc.property(presetIdArbitrary, fc.double({ min: 0.5, max: 12, noNaN: true }), (preset, amount) => {
        const move = after(preset, [{ type: 'japanFiscal', amount, funded: false }]);
        expect(move.jgb30y).toBeGreaterThan(0);
        expect(move.usdjpy).toBeGreaterThan(0);
        expect(move.channels.usdjpy.fiscalJapan).toBeGreaterThan(0);
      }),
    );
  });

  it('a Bank of Japan surprise strengthens the yen though Japanese yields rise', () => {
    const move = after('jun-2025', [{ type: 'bojSurprise', amount: 25 }]);
    expect(move.jgb30y).toBeGreaterThan(0);
    expect(move.usdjpy).toBeLessThan(0);
  });

  it('fear strengthens the yen while dealers have room', () => {
    fc.assert(
      fc.property(presetIdArbitrary, fc.double({ min: 25, max: 60, noNaN: true }), (preset, amount) => {
        const move = after(preset, [{ type: 'volatility', amount }]);
        expect(move.usdjpy).toBeLessThan(0);
        expect(move.channels.usdjpy.riskOff).toBeLessThan(0);
      }),
    );
  });

  it('a sale that comes home strengthens the yen more than one moved into euro, and both raise yields alike', () => {
    const sold = after('jun-2025', [{ type: 'treasurySale', holder: 'official', amount: 50 }]);
    const moved = after('jun-2025', [{ type: 'reserveShift', into: 'euro', amount: 50 }]);
    expect(sold.usdjpy).toBeLessThan(moved.usdjpy);
    expect(moved.usdjpy).toBeLessThan(0);
    expect(moved.ust10y).toBeCloseTo(sold.ust10y, 12);
  });

  it('a joint intervention moves four times what a lone one does, and signals as a rate check', () => {
    const alone = after('calm', [{ type: 'fxIntervention', amount: 1, joint: false }]);
    const check = after('calm', [{ type: 'rateCheck', joint: true }]);
    const joint = after('calm', [{ type: 'fxIntervention', amount: 1, joint: true }]);
    const expected = 4 * alone.channels.usdjpy.intervention + check.channels.usdjpy.intervention;
    expect(joint.channels.usdjpy.intervention).toBeCloseTo(expected, 12);
  });

  it('a second rate check is worth half the first', () => {
    const once = after('calm', [{ type: 'rateCheck', joint: true }]);
    const twice = after('calm', [
      { type: 'rateCheck', joint: true },
      { type: 'rateCheck', joint: true },
    ]);
    expect(twice.channels.usdjpy.intervention).toBeCloseTo(1.5 * once.channels.usdjpy.intervention, 12);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { channelsOf, seriesOf } from '../../../src/core/economy/record/series.ts';
import { openEconomy, withSettings } from '../../../src/core/economy/state/economy-state.ts';
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

  it('fear lowers both countries’ yields and strengthens the yen while dealers have room', () => {
    const move = after('jun-2025', [{ type: 'volatility', amount: 45 }]);
    expect(move.channels.ust10y.haven).toBeLessThan(-10);
    expect(move.channels.jgb10y.haven).toBeLessThan(-10);
    expect(move.channels.usdjpy.policyUs).toBe(0);
  });

  it('lost confidence takes the haven from Treasuries, not from the yen', () => {
    const lost = after('apr-2025', [
      { type: 'volatility', amount: 45 },
      { type: 'confidence', amount: -20 },
    ]);
    expect(lost.channels.ust10y.haven).toBeCloseTo(0, 9);
    expect(lost.ust10y).toBeGreaterThan(0);
    expect(lost.channels.usdjpy.riskOff).toBeLessThan(0);
  });

  it('in a scramble for dollars the dollar rises, unless a swap line is open', () => {
    const scramble: Shock = { type: 'volatility', amount: 76 };
    const full = withSettings(openEconomy(presets.calm, centralParameters), { stress: 1, fedBackstop: 0 });
    const move = (...shocks: Shock[]) => channelsOf(stepWeek(full, shocks, noNoise, centralParameters).state).usdjpy;
    expect(move(scramble).riskOff).toBeGreaterThan(0);
    expect(move(scramble, { type: 'swapLine', amount: 1 }).riskOff).toBeLessThan(0);
  });

  it('the Fed in the market takes back what sales did', () => {
    const sell: Shock = { type: 'treasurySale', holder: 'private', amount: 150 };
    const after4 = (fedBackstop: number) => {
      let state = withSettings(openEconomy(presets.calm, centralParameters), { stress: 0.9, fedBackstop });
      for (let week = 0; week < 4; week++) state = stepWeek(state, [sell], noNoise, centralParameters).state;
      return state;
    };
    expect(seriesOf(after4(1)).ust10y).toBeLessThan(seriesOf(after4(0)).ust10y - 0.5);
    expect(seriesOf(after4(1)).stress).toBeLessThan(seriesOf(after4(0)).stress);
  });

  it('pressure on the Fed lowers the short end, raises the long end and weakens the dollar', () => {
    fc.assert(
      fc.property(presetIdArbitrary, fc.double({ min: 1, max: 20, noNaN: true }), (preset, points) => {
        const start = seriesOf(openEconomy(presets[preset], centralParameters));
        const state = stepWeek(
          openEconomy(presets[preset], centralParameters),
          [{ type: 'fedIndependence', amount: -points }],
          noNoise,
          centralParameters,
        ).state;
        const series = seriesOf(state);
        expect(series.ust2y).toBeLessThan(start.ust2y);
        expect(series.ust30y).toBeGreaterThan(start.ust30y);
        expect(series.usdjpy).toBeLessThan(start.usdjpy);
        expect(series.confidence).toBeLessThan(start.confidence);
        expect(series.gold).toBeGreaterThan(start.gold);
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

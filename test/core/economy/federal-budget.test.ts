import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { runEpisode } from '../../../src/core/economy/record/episode.ts';
import type { TimedShock } from '../../../src/schema/validation.ts';

const after = (weeks: number, ...shocks: TimedShock[]) => {
  const series = runEpisode(presets.calm, {}, shocks, weeks, centralParameters).at(-1);
  if (series === undefined) throw new Error('an empty track');
  return series;
};

describe('the federal budget', () => {
  it('pays higher yields as old debt matures: about a sixth of them in a year', () => {
    const year = after(52, { type: 'usPolicyPath', amount: 100, at: 0 });
    const whole = 29_700 * 0.0108; // $29.7tn at the mean of 2- and 10-year moves
    expect((year.netInterest - 970) / whole).toBeGreaterThan(0.12);
    expect((year.netInterest - 970) / whole).toBeLessThan(0.19);
  });

  it('owes less when customs collect more, a little of it lost with output', () => {
    const taxed = after(104, { type: 'usGlobalTariff', amount: 18, at: 0 });
    expect(taxed.federalDebt).toBeLessThan(99 - 4);
    const scored = 18 * centralParameters.tariff_rev_gdp_per_pp * (centralParameters.fiscal_horizon_y + 2);
    expect(99 - taxed.federalDebt).toBeLessThan(scored);
    expect(taxed.usOutput).toBeLessThan(0);
  });

  it('is downgraded by announcement: yields up, confidence and the dollar down', () => {
    const cut = after(1, { type: 'usDowngrade', amount: 1, at: 0 });
    expect(cut.usRating).toBe(-1);
    expect(cut.confidence).toBeLessThan(100);
    expect(cut.ust10y).toBeGreaterThan(presets.calm.ust10y);
    expect(cut.usdjpy).toBeLessThan(presets.calm.usdjpy);
  });

  it('is downgraded once by raters when debt and doubt pass the mark, not by either alone', () => {
    const debt: TimedShock = { type: 'usDebt', amount: 12, at: 0 };
    const doubt: TimedShock = { type: 'confidence', amount: -12, at: 0 };
    expect(after(30, debt).usRating).toBe(0);
    expect(after(30, doubt).usRating).toBe(0);
    expect(after(30, debt, doubt).usRating).toBe(-1);
  });
});

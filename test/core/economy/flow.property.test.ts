import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import { type EconomyState, openEconomy } from '../../../src/core/economy/state/economy-state.ts';
import { noNoise } from '../../../src/core/economy/state/noise.ts';
import { stepWeek } from '../../../src/core/economy/week.ts';
import type { Shock } from '../../../src/schema/shock.ts';
import { gameArbitrary, presetIdArbitrary } from './arbitrary.ts';

const open = () => openEconomy(presets['jun-2025'], centralParameters);
const pass = (state: EconomyState, ...shocks: Shock[]) => stepWeek(state, shocks, noNoise, centralParameters).state;
const quiet = (state: EconomyState, weeks: number): EconomyState => {
  let current = state;
  for (let week = 0; week < weeks; week++) current = pass(current);
  return current;
};

/** What the Ministry of Finance owns in dollars, less what it owes the Fed, $bn. */
const ownDollars = ({ holdings }: EconomyState): number =>
  holdings.officialUsdBn + holdings.goldUsdBn + holdings.depositsUsdBn - holdings.repoUsdBn;

const amounts = (size: number) =>
  fc.array(fc.double({ min: -size, max: size, noNaN: true }), { minLength: 1, maxLength: 20 });
const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

describe('flows add up to stocks', () => {
  it('drawing dollars from the Fed, repaying them and moving into gold leave what the ministry owns', () => {
    fc.assert(
      fc.property(amounts(80), amounts(80), (draws, shifts) => {
        let state = open();
        draws.forEach((amount, i) => {
          state = pass(
            state,
            { type: 'fimaRepo', amount },
            { type: 'reserveShift', into: 'gold', amount: shifts[i] ?? 0 },
          );
          expect(ownDollars(state)).toBeCloseTo(ownDollars(open()), 8);
          expect(state.holdings.repoUsdBn).toBeLessThanOrEqual(centralParameters.fima_limit_usdbn);
        });
      }),
    );
  });

  it('yen are paid for in dollars to the cent, at hand first and then by selling Treasuries', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 100, noNaN: true }), (amount) => {
        const state = pass(open(), { type: 'fxIntervention', amount, joint: false });
        const cost = (1000 * amount) / presets['jun-2025'].usdjpy;
        expect(ownDollars(open()) - ownDollars(state)).toBeCloseTo(cost, 8);
        const sold = Math.max(0, cost - presets['jun-2025'].officialDeposits);
        expect(presets['jun-2025'].officialHoldings - state.holdings.officialUsdBn).toBeCloseTo(sold, 8);
        expect(state.holdings.soldUsdBn).toBeCloseTo(sold, 8);
      }),
    );
  });

  it('Treasuries pledged to the Fed cannot be sold', () => {
    const pledged = pass(open(), { type: 'fimaRepo', amount: 60 });
    const sold = pass(pledged, { type: 'treasurySale', holder: 'official', amount: 5000 });
    expect(sold.holdings.officialUsdBn).toBeCloseTo(60, 9);
  });

  it('drawing dollars moves no yield, selling for them does', () => {
    const drawn = pass(open(), { type: 'fimaRepo', amount: 50 });
    const sold = pass(open(), { type: 'treasurySale', holder: 'official', amount: 50 });
    expect(seriesOf(drawn).ust10y).toBe(seriesOf(open()).ust10y);
    expect(seriesOf(sold).ust10y).toBeGreaterThan(seriesOf(open()).ust10y + 0.05);
  });

  it('the Bank of Japan’s stock is the sum of its purchases', () => {
    fc.assert(
      fc.property(amounts(40), (purchases) => {
        let state = open();
        for (const amount of purchases) state = pass(state, { type: 'bojPurchase', amount });
        const percentOfGdp = (100 * total(purchases)) / centralParameters.gdp_jp_jpytn;
        expect(state.jgb.bojStock).toBeCloseTo(centralParameters.jgb_qe * percentOfGdp, 8);
      }),
    );
  });

  it('what is projected of the debt is what was announced, added and expected', () => {
    fc.assert(
      fc.property(amounts(10), (news) => {
        let state = open();
        for (const amount of news) state = pass(state, { type: 'usDebt', amount });
        const { addedPp, outlookPp } = state.budget;
        expect(seriesOf(state).federalDebt).toBeCloseTo(99 + total(news) + addedPp + outlookPp, 8);
      }),
    );
  });

  it('a pledge is disbursed over years, and never more than was pledged', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 2000, noNaN: true }), (amount) => {
        const year = quiet(pass(open(), { type: 'investmentPledge', amount }), 51);
        expect(year.trade.disbursed).toBeCloseTo((centralParameters.invest_disb / 550) * amount, 6);
        const century = quiet(year, 1200);
        expect(century.trade.disbursed).toBeLessThanOrEqual(amount + 1e-6);
      }),
      { numRuns: 10 },
    );
  });

  it('contracts are due or flowing, never lost', () => {
    fc.assert(
      fc.property(amounts(20), (contracts) => {
        let state = open();
        for (const amount of contracts) state = pass(state, { type: 'contractedPurchase', amount });
        expect(state.trade.contractDue + state.trade.contracted).toBeCloseTo(total(contracts), 8);
      }),
    );
  });

  it('what private holders shed in fright they buy back', () => {
    const before = open().holdings.privateUsdBn;
    const fled = pass(open(), { type: 'confidence', amount: -15 });
    expect(before - fled.holdings.privateUsdBn).toBeGreaterThan(10);
    expect(quiet(fled, 40).holdings.privateUsdBn).toBeCloseTo(before, 0);
  });

  it('production no longer shipped is on existing lines or in new plants, within their bounds', () => {
    fc.assert(
      fc.property(presetIdArbitrary, gameArbitrary, (preset, weeks) => {
        let state = openEconomy(presets[preset], centralParameters);
        for (const { shocks, noise } of weeks) {
          state = stepWeek(state, shocks, noise, centralParameters).state;
          const { shiftDone, linesDone, plantDone, plantTarget } = state.trade;
          expect(shiftDone).toBe(linesDone + plantDone);
          expect(linesDone).toBeLessThanOrEqual(centralParameters.reroute_lines);
          expect(plantDone).toBeLessThanOrEqual(plantTarget);
          expect(plantTarget).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { channelsOf } from '../../../src/core/economy/record/series.ts';
import { type EconomyState, openEconomy } from '../../../src/core/economy/state/economy-state.ts';
import { noNoise } from '../../../src/core/economy/state/noise.ts';
import { stepWeek } from '../../../src/core/economy/week.ts';
import type { Shock } from '../../../src/schema/shock.ts';
import { sumOf } from './physical-range.ts';

const prices = ['ust10y', 'ust30y', 'jgb10y', 'jgb30y', 'usdjpy', 'sp500', 'nikkei', 'gold'] as const;

const pass = (state: EconomyState, ...shocks: Shock[]) => stepWeek(state, shocks, noNoise, centralParameters).state;
const opened = openEconomy(presets['jun-2025'], centralParameters);

/** Moves of all prices since the opening, bp or log percent. */
const movesOf = (state: EconomyState) => prices.map((price) => sumOf(channelsOf(state)[price]));

/**
 * Shocks whose effect on prices is proportional to their size as long as no bound or
 * threshold is met. Not among them, because they are not linear: sales and purchases of
 * Treasuries (dealers' threshold), intervention (concave), confidence (private flight sells
 * and does not buy; a haven is lost once), threats (credibility), rate checks (halved each
 * time), tariffs (logs; credibility), auctions (verdicts), and any move of the yen beyond
 * `carry_trigger`.
 */
const linear: readonly [name: string, size: number, make: (amount: number) => Shock][] = [
  ['usPolicyPath', 40, (amount) => ({ type: 'usPolicyPath', amount })],
  ['usDebt', 8, (amount) => ({ type: 'usDebt', amount })],
  ['issuanceShift', 80, (amount) => ({ type: 'issuanceShift', amount })],
  ['treasuryPurchase', 15, (amount) => ({ type: 'treasuryPurchase', amount })],
  ['bojSurprise', 15, (amount) => ({ type: 'bojSurprise', amount })],
  ['bojCap', 10, (amount) => ({ type: 'bojCap', amount, surprise: 1 })],
  ['bojPurchase', 30, (amount) => ({ type: 'bojPurchase', amount })],
  ['bojTaper', 100, (amount) => ({ type: 'bojTaper', amount })],
  ['japanFiscal', 4, (amount) => ({ type: 'japanFiscal', amount, funded: false })],
  ['jgbIssuance', 4, (amount) => ({ type: 'jgbIssuance', amount })],
  ['jointAccord', 0.2, (amount) => ({ type: 'jointAccord', amount })],
  ['currencyTalk', 1, (amount) => ({ type: 'currencyTalk', side: 'us', amount })],
];

describe.each(linear)('%s is linear:', (_name, size, make) => {
  const amount = fc.double({ min: size / 1000, max: size, noNaN: true });

  it('with its opposite in the same week it moves nothing', () => {
    fc.assert(
      fc.property(amount, (x) => {
        for (const move of movesOf(pass(opened, make(x), make(-x)))) expect(Math.abs(move)).toBeLessThan(1e-9);
      }),
      { numRuns: 20 },
    );
  });

  it('moves prices as far up as its opposite moves them down', () => {
    fc.assert(
      fc.property(amount, (x) => {
        const up = movesOf(pass(opened, make(x)));
        const down = movesOf(pass(opened, make(-x)));
        for (const [i, move] of up.entries()) expect(move + (down[i] ?? NaN), prices[i]).toBeCloseTo(0, 6);
        expect(up.some((move) => Math.abs(move) > 1e-6)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('moves prices twice as far at twice the size', () => {
    const once = movesOf(pass(opened, make(size / 2)));
    const twice = movesOf(pass(opened, make(size)));
    for (const [i, move] of twice.entries()) expect(move, prices[i]).toBeCloseTo(2 * (once[i] ?? NaN), 6);
  });
});

describe('a year after a policy that was taken back in a week', () => {
  it.each([
    ['usPolicyPath', { type: 'usPolicyPath', amount: 40 }, { type: 'usPolicyPath', amount: -40 }],
    ['usDebt', { type: 'usDebt', amount: 8 }, { type: 'usDebt', amount: -8 }],
    ['bojPurchase', { type: 'bojPurchase', amount: 30 }, { type: 'bojPurchase', amount: -30 }],
  ] as const)('%s: little is left', (_name, there, back) => {
    let state = pass(pass(opened, there), back);
    for (let week = 0; week < 52; week++) state = pass(state);
    for (const move of movesOf(state)) expect(Math.abs(move)).toBeLessThan(0.5);
  });
});

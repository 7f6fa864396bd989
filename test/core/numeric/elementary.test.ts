import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, log, pow } from '../../../src/core/numeric/elementary.ts';

const relativeError = (value: number, truth: number): number => Math.abs(value - truth) / Math.abs(truth);

/** Largest error over a grid; `Math` is itself within one unit in the last place (2.3e-16). */
const worstOver = (grid: Iterable<number>, errorAt: (x: number) => number): number => {
  let worst = 0;
  for (const x of grid) worst = Math.max(worst, errorAt(x));
  return worst;
};

const linear = function* (from: number, to: number, count: number): Generator<number> {
  for (let i = 0; i <= count; i++) yield from + ((to - from) * i) / count;
};

/** Every binade from the smallest subnormal to the largest double. */
const binades = function* (perBinade: number): Generator<number> {
  for (let k = -1074; k <= 1023; k++) for (let i = 0; i < perBinade; i++) yield (1 + i / perBinade) * 2 ** k;
};

describe('exp', () => {
  const errorAt = (x: number): number => relativeError(exp(x), Math.exp(x));

  test('is within 3e-16 of e to the x from -708 to 709.78', () => {
    expect(worstOver(linear(-708, 709.78, 400_000), errorAt)).toBeLessThan(3e-16);
  });

  test('is within 3e-16 near 0, where the model works', () => {
    expect(worstOver(linear(-1, 1, 400_000), errorAt)).toBeLessThan(3e-16);
  });

  test.each([
    [0, 1],
    [-0, 1],
    [5e-324, 1],
    [709.782712893384, Math.exp(709.782712893384)],
    [709.7827128933841, Infinity],
    [Infinity, Infinity],
    [-708.0000001, 0],
    [-745, 0],
    [-Infinity, 0],
    [NaN, NaN],
  ])('of %d is %d', (x, expected) => {
    if (Number.isFinite(expected) && expected > 1) expect(relativeError(exp(x), expected)).toBeLessThan(4e-16);
    else expect(exp(x)).toBe(expected);
  });

  test('never falls as x rises by more than its error', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), fc.double({ min: 1e-12, max: 5 }), (x, step) => {
        fc.pre(!Number.isNaN(step) && x + step * (1 + Math.abs(x)) > x);
        expect(exp(x + step * (1 + Math.abs(x)))).toBeGreaterThan(exp(x));
      }),
    );
  });
});

describe('log', () => {
  const errorAt = (x: number): number => (x === 1 ? log(x) : relativeError(log(x), Math.log(x)));

  test('is within 5e-16 of the natural logarithm in every binade', () => {
    expect(worstOver(binades(200), errorAt)).toBeLessThan(5e-16);
  });

  test('is within 5e-16 around 1', () => {
    expect(worstOver(linear(0.5, 2, 400_000), errorAt)).toBeLessThan(5e-16);
    expect(worstOver(linear(1 - 1e-12, 1 + 1e-12, 10_000), errorAt)).toBeLessThan(5e-16);
  });

  test.each([
    [1, 0],
    [0, -Infinity],
    [-0, -Infinity],
    [5e-324, Math.log(5e-324)],
    [2.2250738585072014e-308, Math.log(2.2250738585072014e-308)],
    [Infinity, Infinity],
    [-5e-324, NaN],
    [-1, NaN],
    [-Infinity, NaN],
    [NaN, NaN],
  ])('of %d is %d', (x, expected) => {
    expect(log(x)).toBe(expected);
  });

  test('undoes exp', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(1e-15 * (1 + Math.abs(x)));
      }),
    );
  });
});

describe('pow', () => {
  test('is within 4e-16 (1 + |power log base|) of the power', () => {
    let worst = 0;
    for (let base = 1e-3; base < 1e3; base *= 1.0137) {
      for (let power = -30; power <= 30; power += 0.37) {
        const scale = 1 + Math.abs(power * Math.log(base));
        worst = Math.max(worst, relativeError(pow(base, power), base ** power) / scale);
      }
    }
    expect(worst).toBeLessThan(4e-16);
  });

  test.each([
    [0, 0, 1],
    [0, 2, 0],
    [0, -1, Infinity],
    [0, NaN, NaN],
    [1, 1e308, 1],
    [NaN, 0, 1],
    [2, NaN, NaN],
    [NaN, 2, NaN],
    [2, Infinity, Infinity],
    [2, -Infinity, 0],
    [0.5, Infinity, 0],
    [Infinity, 2, Infinity],
    [Infinity, -2, 0],
    [-2, 2, NaN],
    [10, 400, Infinity],
    [10, -400, 0],
  ])('of %d to the %d is %d', (base, power, expected) => {
    expect(pow(base, power)).toBe(expected);
  });

  test('adds exponents', () => {
    const power = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), power, power, (base, a, b) => {
        expect(relativeError(pow(base, a) * pow(base, b), pow(base, a + b))).toBeLessThan(2e-13);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, roundTo } from '../../../src/core/numeric/rounding.ts';

const places = fc.integer({ min: 0, max: 12 });
const level = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('roundTo', () => {
  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.49999999999999994, 0, 0], // adding a half would carry it to 1
    [1.005, 2, 1], // the double lies below the half
    [1.25, 1, 1.3],
    [-1.25, 1, -1.3],
    [4.4444, 3, 4.444],
    [4503599627370497, 0, 4503599627370497], // 2^52 + 1: adding a half would make it even
    [1e300, 12, 1e300],
    [Infinity, 2, Infinity],
    [-Infinity, 2, -Infinity],
    [NaN, 2, NaN],
  ])('of %d to %i places is %d', (value, digits, expected) => {
    expect(roundTo(value, digits)).toBe(expected);
  });

  test('gives 0, not -0', () => {
    expect(Object.is(roundTo(-0.2, 0), 0)).toBe(true);
    expect(Object.is(roundTo(-0, 3), 0)).toBe(true);
  });

  test('moves a value by at most half a place', () => {
    fc.assert(
      fc.property(level, places, (value, digits) => {
        const slack = Math.abs(value) * 3e-16;
        expect(Math.abs(roundTo(value, digits) - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits * (1 + 1e-9) + slack);
      }),
    );
  });

  test('leaves a rounded value as it is, and is odd', () => {
    fc.assert(
      fc.property(level, places, (value, digits) => {
        const rounded = roundTo(value, digits);
        expect(roundTo(rounded, digits)).toBe(rounded);
        expect(roundTo(-value, digits) + rounded).toBe(0);
      }),
    );
  });

  test('agrees with the decimal text of the value away from ties', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, digits) => {
        const value = whole / 10 ** digits;
        expect(roundTo(value, digits)).toBe(Number(value.toFixed(digits)) + 0);
      }),
    );
  });
});

describe('clamp', () => {
  test('holds between the ends and sends NaN to the low one', () => {
    expect([-1, 0, 0.5, 1, 2, Infinity, -Infinity, NaN].map((x) => clamp(x, 0, 1))).toEqual([0, 0, 0.5, 1, 1, 1, 0, 0]);
  });
});

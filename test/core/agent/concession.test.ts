import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aspirationLevel, concessionFloor } from '../../../src/core/agent/concession.ts';

const plan = (exponent: number, resolve = 0.5) => ({ exponent, resolve });
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const exponent = fc.double({ min: 0.1, max: 5, noNaN: true });

describe('an aspiration level', () => {
  test('begins at the ideal and ends at the floor', () => {
    fc.assert(
      fc.property(exponent, (e) => {
        expect(aspirationLevel(plan(e), 20, 80, 0)).toBeCloseTo(80, 9);
        expect(aspirationLevel(plan(e), 20, 80, 1)).toBeCloseTo(20, 9);
      }),
    );
  });

  test('never rises and never falls below the floor', () => {
    fc.assert(
      fc.property(exponent, unit, unit, (e, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(aspirationLevel(plan(e), 20, 80, late)).toBeLessThanOrEqual(
          aspirationLevel(plan(e), 20, 80, early) + 1e-9,
        );
        expect(aspirationLevel(plan(e), 20, 80, late)).toBeGreaterThanOrEqual(20 - 1e-9);
      }),
    );
  });

  test('gives way late, evenly or early by its exponent (Faratin et al. 1998)', () => {
    expect(aspirationLevel(plan(0.5), 0, 1, 0.5)).toBeCloseTo(0.75, 9);
    expect(aspirationLevel(plan(1), 0, 1, 0.5)).toBeCloseTo(0.5, 9);
    expect(aspirationLevel(plan(2), 0, 1, 0.5)).toBeCloseTo(1 - Math.SQRT1_2, 9);
  });

  test('stays at a floor above the ideal, and knows no time before the start or past the end', () => {
    expect(aspirationLevel(plan(1), 50, 40, 0.3)).toBe(50);
    expect(aspirationLevel(plan(1), 20, 80, -1)).toBeCloseTo(80, 9);
    expect(aspirationLevel(plan(1), 20, 80, 2)).toBeCloseTo(20, 9);
  });
});

test('the floor lies between reservation value and Nash point, and never below the reservation value', () => {
  expect(concessionFloor(plan(1, 0), 10, 50)).toBe(10);
  expect(concessionFloor(plan(1, 0.25), 10, 50)).toBe(20);
  expect(concessionFloor(plan(1, 1), 10, 50)).toBe(50);
  expect(concessionFloor(plan(1, 0.5), 10, 0)).toBe(10);
});

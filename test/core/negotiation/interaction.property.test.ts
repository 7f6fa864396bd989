import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFrontier } from '../../../src/core/negotiation/frontier.ts';
import { hubsOf } from '../../../src/core/negotiation/hub.ts';
import { type AdditiveUtility, interactionOf, utilityOf } from '../../../src/core/negotiation/utility.ts';
import { enumerate } from './support/domain.ts';

const CELLS = 2000;
const whole = fc.integer({ min: -9, max: 9 });
const rows = (sizes: readonly number[]): fc.Arbitrary<number[][]> =>
  fc.tuple(...sizes.map((size) => fc.array(whole, { minLength: size, maxLength: size })));

/** Three to four issues of two or three options; one or two hubs touch every issue but themselves. */
const anyPair: fc.Arbitrary<readonly [AdditiveUtility, AdditiveUtility]> = fc
  .array(fc.integer({ min: 2, max: 3 }), { minLength: 3, maxLength: 4 })
  .chain((sizes) => {
    const hubTerms = (hub: number) =>
      fc.tuple(...Array.from({ length: sizes[hub] ?? 0 }, () => rows(sizes))).map((values) => ({
        hub,
        values: values.map((option) => option.map((row, i) => (i === hub ? [] : row))),
      }));
    const utility = (hubs: readonly number[]) =>
      fc.tuple(rows(sizes), fc.tuple(...hubs.map(hubTerms))).map(([values, interactions]) => ({
        base: 0,
        values,
        interactions,
      }));
    return fc.tuple(utility([0]), utility([0, 2]));
  });

const undominated = (first: AdditiveUtility, second: AdditiveUtility) => {
  const points = enumerate({ first, second, reservations: { first: 0, second: 0 } });
  return points.filter(
    (o) =>
      !points.some((p) => p.first >= o.first && p.second >= o.second && (p.first > o.first || p.second > o.second)),
  );
};

describe('with interactions', () => {
  test('the frontier is that of brute force', () => {
    fc.assert(
      fc.property(anyPair, ([first, second]) => {
        const expected = new Map(undominated(first, second).map((p) => [p.first, p.second]));
        const found = paretoFrontier(first, second, CELLS);
        expect(new Map(found.map((p) => [p.first, p.second]))).toEqual(expected);
        for (const p of found) expect(utilityOf(first, p.outcome)).toBe(p.first);
      }),
    );
  });

  test('a utility is its additive part and its terms', () => {
    fc.assert(
      fc.property(anyPair, ([utility]) => {
        const { base, values } = utility;
        for (const { outcome, first } of enumerate({
          first: utility,
          second: utility,
          reservations: { first: 0, second: 0 },
        }))
          expect(first).toBe(utilityOf({ base, values }, outcome) + interactionOf(utility, outcome));
      }),
    );
  });
});

test('a term counts where both options are chosen, and only there', () => {
  const utility = {
    base: 1,
    values: [
      [0, 2],
      [0, 3],
    ],
    interactions: [{ hub: 0, values: [[], [[], [0, 10]]] }],
  };
  expect(utilityOf(utility, [0, 1])).toBe(4);
  expect(utilityOf(utility, [1, 0])).toBe(3);
  expect(utilityOf(utility, [1, 1])).toBe(16);
});

test('more than three hubs are refused', () => {
  const interactions = [0, 1, 2, 3].map((hub) => ({ hub, values: [] }));
  expect(() => hubsOf({ base: 0, values: [[0], [0], [0], [0]], interactions })).toThrow(RangeError);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromGrains, grained, toGrains } from '../../../src/core/numeric/grain.ts';

const readings = fc.double({ min: -1000, max: 1000, noNaN: true });

test('a value is within half a grain of its grains, and grains stay what they are', () => {
  fc.assert(
    fc.property(readings, (value) => {
      expect(Math.abs(grained(value) - value)).toBeLessThanOrEqual(2 ** -37);
      expect(Number.isInteger(toGrains(value))).toBe(true);
      expect(toGrains(fromGrains(toGrains(value)))).toBe(toGrains(value));
      expect(grained(grained(value))).toBe(grained(value));
    }),
  );
});

test('sums of grained values are the same in any order', () => {
  const lists = fc
    .array(readings, { minLength: 2, maxLength: 60 })
    .chain((values) =>
      fc.tuple(
        fc.constant(values.map(grained)),
        fc.shuffledSubarray(values.map(grained), { minLength: values.length }),
      ),
    );
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  fc.assert(
    fc.property(lists, ([values, shuffled]) => {
      expect(sum(shuffled)).toBe(sum(values));
    }),
  );
});

import { expect, test } from 'vitest';
import { utilityOf } from '../../../src/core/negotiation/utility.ts';

const utility = {
  base: 10,
  values: [
    [0, 5],
    [1, 2, 4],
    [-3, 0],
  ],
};

test('a utility is its base and the value of each chosen option', () => {
  expect(utilityOf(utility, [1, 2, 0])).toBe(10 + 5 + 4 - 3);
});

test('an option that is missing or does not exist adds nothing', () => {
  expect(utilityOf(utility, [1])).toBe(15);
  expect(utilityOf(utility, [1, 9, 1])).toBe(15);
});

import { expect, test } from 'vitest';
import { blockingIssues } from '../../../../src/core/agent/scripted/blocking-issue.ts';

const utility = {
  base: 0,
  values: [
    [0, 6],
    [0, 3],
    [0, 1],
  ],
};
const ids = ['cars', 'rice', 'steel'];

test('those on which an offer falls short stand in the way, worst first', () => {
  expect(blockingIssues(utility, [0, 0, 0], [1, 1, 1], ids)).toEqual(['cars', 'rice', 'steel']);
  expect(blockingIssues(utility, [1, 0, 0], [1, 1, 1], ids)).toEqual(['rice', 'steel']);
});

test('three at most stand in the way, in the order of their names where they weigh the same', () => {
  const even = { base: 0, values: Array.from({ length: 4 }, () => [0, 1]) };
  expect(blockingIssues(even, [0, 0, 0, 0], [1, 1, 1, 1], ['d', 'b', 'c', 'a'])).toEqual(['a', 'b', 'c']);
});

import { describe, expect, test } from 'vitest';
import { blockingIssues, chooseBid, surveyProspect } from '../../../src/core/agent/bid.ts';

const own = {
  utility: {
    base: 0,
    values: [
      [0, 6],
      [0, 3],
      [0, 1],
    ],
  },
  reservation: 2,
};
const theirs = {
  utility: {
    base: 0,
    values: [
      [4, 0],
      [4, 0],
      [4, 0],
    ],
  },
  reservation: 3,
};

describe('a prospect', () => {
  const prospect = surveyProspect(own, theirs, null);

  test('marks the best the other should still take, and the Nash point', () => {
    expect(prospect.ideal).toBe(9);
    expect(prospect.nash).toBe(6);
  });

  test('without a zone of agreement marks the reservation value', () => {
    const hopeless = surveyProspect({ ...own, reservation: 11 }, theirs, null);
    expect([hopeless.ideal, hopeless.nash]).toEqual([11, 11]);
  });

  test('offers the package at or above the target that the other should like best', () => {
    expect(chooseBid(prospect, 10)?.outcome).toEqual([1, 1, 1]);
    expect(chooseBid(prospect, 8)?.outcome).toEqual([1, 1, 0]);
    expect(chooseBid(prospect, 6)?.outcome).toEqual([1, 0, 0]);
    expect(chooseBid(prospect, 99)?.outcome).toEqual([1, 1, 1]);
  });
});

describe('the other side’s latest offer', () => {
  const even = {
    utility: {
      base: 0,
      values: [
        [0, 5],
        [0, 5],
      ],
    },
    reservation: 1,
  };
  const guess = {
    utility: {
      base: 0,
      values: [
        [4, 0],
        [4, 0],
      ],
    },
    reservation: 1,
  };
  const prospectAfter = (latest: number[] | null) => surveyProspect(even, guess, latest);

  test('decides between packages of the same worth', () => {
    expect(chooseBid(prospectAfter([1, 0]), 5)?.outcome).toEqual([1, 0]);
    expect(chooseBid(prospectAfter([0, 1]), 5)?.outcome).toEqual([0, 1]);
  });

  test('does not move what can be had', () => {
    const { ideal, nash } = prospectAfter(null);
    for (const latest of [
      [0, 0],
      [1, 0],
      [1, 1],
    ])
      expect(prospectAfter(latest)).toMatchObject({ ideal, nash });
  });
});

describe('the issues that stand in the way', () => {
  const ids = ['cars', 'rice', 'steel'];

  test('are those on which an offer falls short, worst first', () => {
    expect(blockingIssues(own.utility, [0, 0, 0], [1, 1, 1], ids)).toEqual(['cars', 'rice', 'steel']);
    expect(blockingIssues(own.utility, [1, 0, 0], [1, 1, 1], ids)).toEqual(['rice', 'steel']);
  });

  test('are three at most, and in the order of their names where they weigh the same', () => {
    const even = {
      base: 0,
      values: [
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    };
    expect(blockingIssues(even, [0, 0, 0, 0], [1, 1, 1, 1], ['d', 'b', 'c', 'a'])).toEqual(['a', 'b', 'c']);
  });
});

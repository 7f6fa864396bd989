import { describe, expect, test } from 'vitest';
import { blockingIssues, chooseBid, learnFromOffer, surveyProspect } from '../../../src/core/agent/bid.ts';

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
  const prospect = surveyProspect(own, theirs);

  test('marks the best the other should still take, and the Nash point', () => {
    expect(prospect.ideal).toBe(9);
    expect(prospect.nash).toBe(6);
  });

  test('without a zone of agreement marks the reservation value', () => {
    const hopeless = surveyProspect({ ...own, reservation: 11 }, theirs);
    expect([hopeless.ideal, hopeless.nash]).toEqual([11, 11]);
  });

  test('offers the package at or above the target that the other should like best', () => {
    expect(chooseBid(prospect, 10)?.outcome).toEqual([1, 1, 1]);
    expect(chooseBid(prospect, 8)?.outcome).toEqual([1, 1, 0]);
    expect(chooseBid(prospect, 6)?.outcome).toEqual([1, 0, 0]);
    expect(chooseBid(prospect, 99)?.outcome).toEqual([1, 1, 1]);
  });
});

describe('learning from an offer', () => {
  test('raises the guess where the other side has chosen, by its share of the issue’s range', () => {
    const learnt = learnFromOffer(
      {
        base: 1,
        values: [
          [0, 10],
          [5, 5, 5],
          [-2, 0, 2],
        ],
      },
      [1, 0, 2],
    );
    expect(learnt).toEqual({
      base: 1,
      values: [
        [0, 13.5],
        [5, 5, 5],
        [-2, 0, 3.4],
      ],
    });
  });

  test('needs an offer', () => {
    expect(learnFromOffer(theirs.utility, null)).toBe(theirs.utility);
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

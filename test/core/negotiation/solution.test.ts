import { describe, expect, test } from 'vitest';
import { paretoFrontier } from '../../../src/core/negotiation/frontier.ts';
import { idealForFirst, idealForSecond, nashSolution } from '../../../src/core/negotiation/solution.ts';

/** One issue: how much of a pie of `slices` the first party gets. */
const splitThePie = (slices: number) => {
  const shares = Array.from({ length: slices + 1 }, (_, share) => share);
  return paretoFrontier({ base: 0, values: [shares] }, { base: 0, values: [shares.toReversed()] });
};

describe('splitting a pie', () => {
  test('Nash splits it in the middle', () => {
    expect(nashSolution(splitThePie(100), { first: 0, second: 0 })).toMatchObject({ first: 50, second: 50 });
  });

  test('what a side can count on without a deal is its own, and the rest is split in the middle', () => {
    expect(nashSolution(splitThePie(100), { first: 20, second: 10 })).toMatchObject({ first: 55, second: 45 });
  });

  test('each ideal leaves the other exactly its reservation value', () => {
    const reservations = { first: 20, second: 10 };
    expect(idealForFirst(splitThePie(100), reservations)).toMatchObject({ first: 90, second: 10 });
    expect(idealForSecond(splitThePie(100), reservations)).toMatchObject({ first: 20, second: 80 });
  });

  test('a side indifferent to scale: doubling its utility moves nothing', () => {
    const shares = Array.from({ length: 101 }, (_, share) => share);
    const doubled = paretoFrontier(
      { base: 0, values: [shares.map((share) => 2 * share)] },
      { base: 0, values: [shares.toReversed()] },
    );
    expect(nashSolution(doubled, { first: 0, second: 0 })?.outcome).toEqual([50]);
  });

  test('nothing is agreed where the two would keep more than there is', () => {
    expect(nashSolution(splitThePie(100), { first: 60, second: 41 })).toBeNull();
    expect(nashSolution(splitThePie(100), { first: 60, second: 40 })).toMatchObject({ first: 60, second: 40 });
  });
});

test('Bill and Jack trade as in Nash (1950): Bill gives book, whip, ball and bat for pen, toy and knife', () => {
  // Each good: [worth to Bill, worth to Jack]; option 0 leaves it with Bill, option 1 with Jack.
  const goods = {
    book: [2, 4],
    whip: [2, 2],
    ball: [2, 1],
    bat: [2, 2],
    box: [4, 1],
    pen: [10, 1],
    toy: [4, 1],
    knife: [6, 2],
    hat: [2, 2],
  } as const;
  const bill = { base: 0, values: Object.values(goods).map(([worth]) => [worth, 0]) };
  const jack = { base: 0, values: Object.values(goods).map(([, worth]) => [0, worth]) };
  const before = { first: 2 + 2 + 2 + 2 + 4, second: 1 + 1 + 2 + 2 };
  const solution = nashSolution(paretoFrontier(bill, jack, 4000), before);
  expect(Object.keys(goods).filter((_, i) => solution?.outcome[i] === 1)).toEqual([
    'book',
    'whip',
    'ball',
    'bat',
    'hat',
  ]);
  expect(solution).toMatchObject({ first: before.first + 12, second: before.second + 5 });
});

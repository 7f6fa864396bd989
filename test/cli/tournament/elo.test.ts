import { describe, expect, it } from 'vitest';
import { eloRatings, expectedScore } from '../../../src/cli/tournament/elo.ts';

const difference = (wins: readonly (readonly number[])[]): number => {
  const [first = 0, second = 0] = eloRatings(wins);
  return first - second;
};

const pair = (won: number, lost: number) => [
  [0, won],
  [lost, 0],
];

describe('Elo', () => {
  it('makes 64 % of wins a hundred points, and 76 % two hundred', () => {
    expect(difference(pair(64, 36))).toBeCloseTo(100, 0);
    expect(difference(pair(76, 24))).toBeCloseTo(200, 0);
    expect(expectedScore(1600, 1500)).toBeCloseTo(0.64, 2);
  });

  it('returns the chances that made the results', () => {
    const truth = [1650, 1500, 1350];
    const wins = truth.map((own) => truth.map((other) => (own === other ? 0 : 1000 * expectedScore(own, other))));
    eloRatings(wins).forEach((rating, i) => {
      expect(rating).toBeCloseTo(truth[i] ?? 0, 3);
    });
  });

  it('rates all alike who drew all', () => {
    expect(eloRatings(pair(5, 5))).toEqual([1500, 1500]);
  });

  it('stays finite for one who never loses, with a prior', () => {
    const [best = 0, worst = 0] = eloRatings(pair(20, 0), 1);
    expect(best - worst).toBeCloseTo(400 * Math.log10(20.5 / 0.5), 6);
  });
});

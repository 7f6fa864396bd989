import { describe, expect, it } from 'vitest';
import { dominantStrategies, weaklyDominates } from '../../../src/cli/tournament/dominance.ts';

const prisonersDilemma = [
  [3, 0],
  [5, 1],
];

const rockPaperScissors = [
  [0, -1, 1],
  [1, 0, -1],
  [-1, 1, 0],
];

describe('weak dominance', () => {
  it('finds that defecting dominates', () => {
    expect(weaklyDominates(prisonersDilemma, 1, 0)).toBe(true);
    expect(weaklyDominates(prisonersDilemma, 0, 1)).toBe(false);
    expect(dominantStrategies(prisonersDilemma)).toEqual([1]);
  });

  it('finds none in rock, paper, scissors', () => {
    expect(dominantStrategies(rockPaperScissors)).toEqual([]);
  });

  it('needs one place where it is better', () => {
    const equal = [
      [1, 1],
      [1, 1],
    ];
    expect(weaklyDominates(equal, 0, 1)).toBe(false);
  });

  it('calls no difference within the tolerance', () => {
    const near = [
      [1.005, 0.995],
      [1, 1],
    ];
    expect(weaklyDominates(near, 0, 1, 0.01)).toBe(false);
    expect(
      weaklyDominates(
        [
          [1.5, 0.995],
          [1, 1],
        ],
        0,
        1,
        0.01,
      ),
    ).toBe(true);
  });
});

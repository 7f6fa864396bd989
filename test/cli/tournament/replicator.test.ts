import { describe, expect, it } from 'vitest';
import {
  earningsOf,
  effectiveNumber,
  quantalShares,
  replicatorShares,
} from '../../../src/cli/tournament/replicator.ts';

const rockPaperScissors = [
  [0, -1, 1],
  [1, 0, -1],
  [-1, 1, 0],
];

const prisonersDilemma = [
  [0.6, 0],
  [1, 0.2],
];

/** A hawk wins 0.5 from a dove, and two hawks cost each other 0.25: at rest there are as many of one as of the other. */
const hawkAndDove = [
  [-0.25, 0.5],
  [0, 0.25],
];

describe('replicator dynamics', () => {
  it('plays rock, paper and scissors alike', () => {
    for (const share of replicatorShares(rockPaperScissors)) expect(share).toBeCloseTo(1 / 3, 6);
  });

  it('keeps nothing of a dominated strategy', () => {
    const [cooperating, defecting] = replicatorShares(prisonersDilemma);
    expect(cooperating).toBeLessThan(1e-6);
    expect(defecting).toBeCloseTo(1, 6);
  });

  it('comes to the mixture at which hawks and doves earn the same', () => {
    const shares = replicatorShares(hawkAndDove);
    const [hawks, doves] = earningsOf(hawkAndDove, shares);
    expect(shares[0]).toBeCloseTo(0.5, 4);
    expect(hawks).toBeCloseTo(doves ?? Number.NaN, 6);
  });
});

describe('quantal response', () => {
  it('plays all alike without precision', () => {
    expect(quantalShares(prisonersDilemma, 0)).toEqual([0.5, 0.5]);
  });

  it('weighs by exp(precision times payoff) where the others do not matter', () => {
    const [low, high] = quantalShares(
      [
        [0.2, 0.2],
        [0.5, 0.5],
      ],
      4,
    );
    expect((high ?? 0) / (low ?? 0)).toBeCloseTo(Math.exp(4 * 0.3), 8);
  });

  it('nears the equilibrium with precision', () => {
    expect(quantalShares(hawkAndDove, 400)[0]).toBeCloseTo(0.5, 2);
  });
});

describe('effectiveNumber', () => {
  it.each([1, 2, 7])('is the number of equal shares, %i', (count) => {
    expect(effectiveNumber(Array.from({ length: count }, () => 1 / count))).toBeCloseTo(count, 12);
  });

  it('does not count what is not played', () => {
    expect(effectiveNumber([0, 1, 0])).toBe(1);
  });
});

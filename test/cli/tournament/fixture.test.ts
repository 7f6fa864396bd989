import { describe, expect, it } from 'vitest';
import { mirrored, roundRobin } from '../../../src/cli/tournament/fixture.ts';

const policies = ['a', 'b', 'c'];

describe('roundRobin', () => {
  it('seats every pair both ways with one seed before it takes the next', () => {
    const fixtures = roundRobin(policies, 5, 18);
    expect(new Set(fixtures.slice(0, 9).map(({ us, japan }) => us + japan)).size).toBe(9);
    expect(fixtures.map(({ seed }) => seed)).toEqual([...Array(9).fill(5), ...Array(9).fill(6)]);
  });

  it('seats each policy once on either side in as many games as there are policies', () => {
    for (const start of [0, 3, 6]) {
      const block = roundRobin(policies, 1, 9).slice(start, start + 3);
      expect(new Set(block.map(({ us }) => us)).size).toBe(3);
      expect(new Set(block.map(({ japan }) => japan)).size).toBe(3);
    }
  });

  it('plays the first games alike whatever the number', () => {
    expect(roundRobin(policies, 1, 40).slice(0, 7)).toEqual(roundRobin(policies, 1, 7));
  });
});

describe('mirrored', () => {
  it('plays each pair both ways on one seed', () => {
    const fixtures = mirrored(policies, 1, 60);
    for (let game = 0; game < fixtures.length; game += 2) {
      const [one, other] = fixtures.slice(game, game + 2);
      expect(other).toEqual({ us: one?.japan, japan: one?.us, seed: one?.seed });
    }
  });

  it('gives each policy both sides as often', () => {
    const fixtures = mirrored(policies, 1, 36);
    for (const policy of policies) {
      expect(fixtures.filter(({ us }) => us === policy)).toHaveLength(12);
      expect(fixtures.filter(({ japan }) => japan === policy)).toHaveLength(12);
    }
  });
});

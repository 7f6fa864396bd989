import { describe, expect, it } from 'vitest';
import { obstinacyOf } from '../../../../src/core/agent/delegate/obstinacy.ts';
import { leaderOf, type Observation, observe } from '../../../../src/core/game/index.ts';
import { opening, rules } from '../../../support/game.ts';

const view = observe(rules, opening(), leaderOf.us);
const SUSPICION = 0.2;
const worthOf = ([first = 0]: readonly number[]): number => first;

/** What Washington sees after Tokyo has made one offer a round, each worth so much to it. */
const after = (...worths: readonly number[]): Observation => ({
  ...view,
  round: worths.length + 1,
  bids: worths.map((worth, i) => ({ side: 'japan', round: i + 1, terms: [worth], refused: null })),
});

const judged = (...worths: readonly number[]): number => obstinacyOf(after(...worths), worthOf, 100, SUSPICION);

describe('the chance that the other side never gives way', () => {
  it('is what was suspected, before a second round has shown anything', () => {
    expect(judged()).toBeCloseTo(SUSPICION, 9);
    expect(judged(10)).toBeCloseTo(SUSPICION, 9);
  });

  it('grows with every round that brings nothing better, and falls with one that does', () => {
    expect(judged(10, 10)).toBeGreaterThan(SUSPICION);
    expect(judged(10, 10, 10, 10)).toBeGreaterThan(0.6);
    expect(judged(10, 10, 30)).toBeLessThan(judged(10, 10));
    expect(judged(10, 30)).toBeLessThan(SUSPICION);
  });

  it('takes a crumb for nothing', () => {
    expect(judged(10, 11)).toBe(judged(10, 10));
  });

  it('is never thought of without suspicion', () => {
    expect(obstinacyOf(after(10, 10, 10), worthOf, 100, 0)).toBe(0);
  });

  it('hears nothing of the present round', () => {
    const { bids, ...rest } = after(10, 10);
    expect(obstinacyOf({ ...rest, bids, round: 2 }, worthOf, 100, SUSPICION)).toBeCloseTo(SUSPICION, 9);
  });
});

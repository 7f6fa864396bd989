import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import { mandatedTaste, observe, publicTaste, utilityOf } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import type { Seat } from '../../../src/schema/party.ts';
import { atTable, closeBoth, give, idleRound, jun2025, lockBoth, quietRules, refusalOf } from '../../support/game.ts';

const call: Command = { type: 'leader.call', seat: 'japan.primeMinister' };
const table = atTable(quietRules);
const called = give(quietRules, table, call);
const seen = (state: typeof table, seat: Seat = 'us.ustr') => observe(quietRules, state, seat);

describe('a leader’s call', () => {
  test('makes room for two more offers on both sides, in that round alone', () => {
    expect([seen(table).offersLeft, seen(called).offersLeft, seen(called, 'japan.meti').offersLeft]).toEqual([3, 5, 5]);
    expect(seen(give(quietRules, called, ...closeBoth, ...lockBoth)).offersLeft).toBe(3);
    const both = give(quietRules, called, { type: 'leader.call', seat: 'us.whiteHouse' });
    expect(seen(both).offersLeft).toBe(5);
  });

  test('gains trust', () => {
    const trust = (...commands: readonly Command[]) =>
      seriesOf(give(quietRules, table, ...commands, ...closeBoth).economy).trust;
    expect(trust(call) - trust()).toBeGreaterThan(1.8);
    expect(trust(call) - trust()).toBeLessThanOrEqual(2);
  });

  test('shows the two goals that weigh most, from then on and to everyone', () => {
    const { japan } = called.tastes;
    const heaviest = Object.keys(japan)
      .sort((a, b) => (japan[b] ?? 0) - (japan[a] ?? 0))
      .slice(0, 2);
    const later = give(quietRules, called, ...closeBoth, ...idleRound);
    for (const state of [called, later]) {
      expect(seen(state).shownGoals).toEqual({ us: null, japan: heaviest });
      expect(seen(state, 'japan.meti').shownGoals.japan).toEqual(heaviest);
    }
    expect(seen(table).shownGoals).toEqual({ us: null, japan: null });
  });

  test('sharpens what the other side guesses, and nothing the caller guesses', () => {
    const terms = jun2025.issues.map(({ options }) => options.length - 1);
    const guessed = (state: typeof table, seat: Seat) => utilityOf(seen(state, seat).guess.utility, terms);
    expect(guessed(called, 'us.ustr')).not.toBeCloseTo(guessed(table, 'us.ustr'), 3);
    const mandate = seen(called).shownGoals.japan;
    if (!mandate) throw new Error('shown');
    const [near, far] = [mandatedTaste(jun2025, 'japan', mandate), publicTaste(jun2025, 'japan')];
    expect(near[mandate[0]]).toBeGreaterThan(far[mandate[0]] ?? 0);
    expect(seen(called).opening).toEqual(seen(table).opening);
  });

  test('is the leader’s, at the table, and made once', () => {
    expect(refusalOf(quietRules, table, { ...call, seat: 'japan.meti' })?.code).toBe('not-leader');
    expect(refusalOf(quietRules, table, { ...call, seat: 'japan.boj' })?.code).toBe('not-negotiator');
    expect(refusalOf(quietRules, called, call)).toEqual({ code: 'call-used' });
    const later = give(quietRules, called, ...closeBoth, ...lockBoth);
    expect(refusalOf(quietRules, later, call)).toEqual({ code: 'call-used' });
    expect(refusalOf(quietRules, later, { type: 'leader.call', seat: 'us.whiteHouse' })).toBeNull();
  });
});

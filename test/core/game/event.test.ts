import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawEvents, eventProbability } from '../../../src/core/game/event.ts';
import { reportsOf } from '../../../src/core/game/index.ts';
import type { Scenario, ScenarioEvent } from '../../../src/schema/scenario.ts';
import { give, idleRound, jun2025, opening, rules } from '../../support/game.ts';

const event = (id: string, probability: number, from = 1, to = 8): ScenarioEvent => ({
  id,
  from,
  to,
  probability,
  odds: [],
  shocks: [],
});
const withEvents = (...events: ScenarioEvent[]): Scenario => ({ ...jun2025, events });
const stream = fc.nat(0xffff_ffff);
const nothingMoved = () => 0;

describe('the events of a round', () => {
  test('are at most two', () => {
    const crowded = withEvents(event('a', 1), event('b', 1), event('c', 1));
    fc.assert(fc.property(stream, (opened) => drawEvents(crowded, 1, nothingMoved, opened).events.length === 2));
  });

  test('happen within their rounds', () => {
    const scenario = withEvents(event('a', 1, 3, 5));
    const rounds = [1, 2, 3, 4, 5, 6].filter((round) => drawEvents(scenario, round, nothingMoved, 1).events.length > 0);
    expect(rounds).toEqual([3, 4, 5]);
  });

  test('come again, save those that happen once', () => {
    const scenario = withEvents({ ...event('a', 1), once: true }, event('b', 1));
    expect(drawEvents(scenario, 1, nothingMoved, 1).events).toEqual(['a', 'b']);
    expect(drawEvents(scenario, 2, nothingMoved, 1, ['a', 'b']).events).toEqual(['b']);
  });

  test('happen as often as they should', () => {
    const scenario = withEvents(event('a', 0.25));
    let happened = 0;
    let next = 12345;
    for (let i = 0; i < 10_000; i++) {
      const drawn = drawEvents(scenario, 1, nothingMoved, next);
      happened += drawn.events.length;
      next = drawn.stream;
    }
    // Five standard deviations of a binomial count.
    expect(Math.abs(happened - 2500)).toBeLessThan(5 * Math.sqrt(10_000 * 0.25 * 0.75));
  });

  test('use as much luck whatever their probability, so that one does not change another', () => {
    fc.assert(
      fc.property(stream, fc.integer({ min: 1, max: 8 }), (opened, round) => {
        const never = drawEvents(withEvents(event('a', 0), event('b', 0.5)), round, nothingMoved, opened);
        const always = drawEvents(withEvents(event('a', 1, 1, round), event('b', 0.5)), round, nothingMoved, opened);
        expect(always.stream).toBe(never.stream);
        expect(always.events.filter((id) => id !== 'a')).toEqual(never.events);
      }),
    );
  });
});

test('an event does what it says in the round it is drawn for', () => {
  const shock = { type: 'trust' as const, amount: -25 };
  const eventful = { ...rules, scenario: withEvents({ ...event('quarrel', 1, 2, 2), shocks: [shock] }) };
  const calm = { ...rules, scenario: withEvents() };
  const trust = (by: typeof rules, rounds: number): number =>
    give(by, opening(by), ...Array.from({ length: rounds }, () => idleRound).flat()).economy.politics.trust;
  expect(trust(eventful, 1)).toBe(trust(calm, 1));
  expect(trust(eventful, 2)).toBeLessThan(trust(calm, 2) - 20);
  const second = give(eventful, opening(eventful), ...idleRound);
  expect(second.events).toEqual(['quarrel']);
  expect(reportsOf(give(eventful, second, ...idleRound))[1]?.events).toEqual(['quarrel']);
});

test('what play does to a series moves the odds of an event, and of a certain or impossible one not at all', () => {
  const crisis = { ...event('a', 0.2), odds: [{ series: 'stress' as const, perUnit: 4 }] };
  const at = (stress: number) => eventProbability(crisis, (id) => (id === 'stress' ? stress : 0));
  expect(at(0)).toBeCloseTo(0.2, 12);
  expect(at(0.5)).toBeCloseTo((0.25 * Math.exp(2)) / (1 + 0.25 * Math.exp(2)), 12);
  expect(at(-0.5)).toBeLessThan(0.2);
  for (const probability of [0, 1]) expect(eventProbability({ ...crisis, probability }, () => 1000)).toBe(probability);
});

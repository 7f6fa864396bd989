import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GameState, leaderOf, observe, otherSide, sideOf } from '../../../src/core/game/index.ts';
import { leverOf } from '../../../src/core/game/rules.ts';
import { canonicalHash } from '../../../src/core/numeric/hash.ts';
import { seats } from '../../../src/schema/delegation.ts';
import type { Seat, Side } from '../../../src/schema/party.ts';
import { give, jun2025, opening, rules } from '../../support/game.ts';
import { openGames } from './support/random-game.ts';

const seat = fc.constantFrom<Seat>(...seats);
const drafts = (side: Side): fc.Arbitrary<Record<string, number>> =>
  fc
    .subarray(jun2025.levers.filter((lever) => lever.side === side))
    .map((levers) => Object.fromEntries(levers.map(({ id, initial }) => [id, initial === 0 ? 1 : 0])));
const weights = (side: Side): fc.Arbitrary<Record<string, number>> => {
  const goals = jun2025.goals.filter((goal) => goal.side === side);
  return fc.record(Object.fromEntries(goals.map(({ id }) => [id, fc.integer({ min: 1, max: 5 })])));
};
const word = fc.nat(0xffff_ffff);

/** A game as it might be in everything that `side` may not know. */
const secretly = (state: GameState, side: Side) =>
  fc
    .record({ drafts: drafts(otherSide(side)), taste: weights(otherSide(side)), market: word, event: word, seed: word })
    .map((secret): GameState => {
      const own = Object.entries(state.drafts).filter(([id]) => leverOf(jun2025, id)?.side === side);
      return {
        ...state,
        setup: { ...state.setup, seed: secret.seed, mandates: {} },
        drafts: { ...Object.fromEntries(own), ...secret.drafts },
        tastes: side === 'us' ? { ...state.tastes, japan: secret.taste } : { ...state.tastes, us: secret.taste },
        marketStream: secret.market,
        eventStream: secret.event,
        passed: state.passed.map((round) => ({ ...round, weeks: [] })),
      };
    });

/** Every number anywhere in a value; throws at anything that is not plain data. */
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.values(value).flatMap(numbersIn);
  throw new Error(`${typeof value} is not plain data`);
};

describe('a seat', () => {
  test('does not see the other side’s drafts and taste, what is to come, or any stream but its own dice', () => {
    const scenes = fc
      .tuple(openGames(), seat)
      .chain(([{ state }, who]) => fc.tuple(fc.constant(state), fc.constant(who), secretly(state, sideOf(who))));
    fc.assert(
      fc.property(scenes, ([state, who, otherwise]) => {
        // A leader that has called has shown what it wants.
        fc.pre(state.called[otherSide(sideOf(who))] === 0);
        const { nature: _, dice: __, ...seen } = observe(rules, state, who);
        const { nature: ___, dice: ____, ...seenOtherwise } = observe(rules, otherwise, who);
        expect(seenOtherwise).toEqual(seen);
      }),
      { numRuns: 150 },
    );
  });

  test('has dice of its own: they hang on the seed, the side and the round, and on nothing else that happened', () => {
    const state = opening();
    const dice = (view: GameState, who: Seat): number => observe(rules, view, who).dice;
    expect(dice(state, 'us.treasury')).toBe(dice(state, 'us.whiteHouse'));
    expect(dice(state, 'us.treasury')).not.toBe(dice(state, 'japan.finance'));
    expect(dice({ ...state, round: 2 }, 'us.treasury')).not.toBe(dice(state, 'us.treasury'));
    expect(dice(opening(rules, 8), 'us.treasury')).not.toBe(dice(state, 'us.treasury'));
    const drafted = give(rules, state, { type: 'lever.set', seat: 'us.fed', lever: 'fedPath', option: 1 });
    expect(dice(drafted, 'us.treasury')).toBe(dice(state, 'us.treasury'));
  });

  test('is shown plain JSON with no stream of the game in it', () => {
    fc.assert(
      fc.property(openGames(), seat, ({ state }, who) => {
        const observation = observe(rules, state, who);
        const numbers = new Set(numbersIn(observation));
        expect(numbers.has(state.marketStream)).toBe(false);
        expect(numbers.has(state.eventStream)).toBe(false);
        for (const { noise } of state.passed.flatMap(({ weeks }) => weeks))
          for (const luck of Object.values(noise)) expect(numbers.has(luck)).toBe(false);
        expect(numbers.has(state.setup.seed) && state.setup.seed > 1000).toBe(false);
        expect(canonicalHash(JSON.parse(JSON.stringify(observation)))).toBe(canonicalHash({ ...observation } as never));
      }),
      { numRuns: 100 },
    );
  });

  test('sees its own side’s drafts, as every office of its side does', () => {
    fc.assert(
      fc.property(openGames(), seat, ({ state }, who) => {
        const side = sideOf(who);
        const { seat: _, ...seen } = observe(rules, state, who);
        const { seat: __, ...leader } = observe(rules, state, leaderOf[side]);
        expect(seen).toEqual(leader);
        const own = Object.entries(state.drafts).filter(([id]) => leverOf(jun2025, id)?.side === side);
        expect(seen.drafts).toEqual(Object.fromEntries(own));
        expect(seen.taste).toEqual(state.tastes[side]);
      }),
      { numRuns: 50 },
    );
  });

  test('guesses the other side by its published goals, whatever its mandate', () => {
    const state = opening();
    const japan = observe(rules, state, 'japan.finance');
    expect(japan.guess.utility).not.toEqual(observe(rules, state, 'us.treasury').preference.utility);
    const published = { ...state, tastes: { ...state.tastes, us: publicTasteOf('us') } };
    expect(japan.guess).toEqual(observe(rules, published, 'us.treasury').preference);
  });
});

const publicTasteOf = (side: Side): Record<string, number> => {
  const goals = jun2025.goals.filter((goal) => goal.side === side);
  const total = goals.reduce((sum, { weight }) => sum + weight, 0);
  return Object.fromEntries(goals.map(({ id, weight }) => [id, (weight * goals.length) / total]));
};

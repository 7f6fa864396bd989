import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cause, causeKey } from '../../../src/core/game/arrival.ts';
import { type Attribution, attributionOf, type Share } from '../../../src/core/game/attribution.ts';
import type { GameState, Price, Rules } from '../../../src/core/game/index.ts';
import { reportsOf } from '../../../src/core/game/index.ts';
import { causesOf } from '../../../src/core/game/round-again.ts';
import { MOST_EXACT_PLAYERS } from '../../../src/core/negotiation/shapley.ts';
import type { Command } from '../../../src/schema/command.ts';
import { type SeriesId, seriesIds } from '../../../src/schema/series.ts';
import type { Shock } from '../../../src/schema/shock.ts';
import {
  closeBoth,
  give,
  idleRound,
  jun2025,
  lockBoth,
  opening,
  optionOf,
  rules,
  rulesWith,
} from '../../support/game.ts';
import { longestGame } from './support/longest-game.ts';
import { finishedGames } from './support/random-game.ts';

const attributed = (by: Rules, state: GameState, round = 1): Attribution => {
  const attribution = attributionOf(by, state, round);
  if (!attribution) throw new Error(`round ${round} has passed`);
  return attribution;
};

const shareOf = ({ shares }: Attribution, wanted: Partial<Record<string, unknown>>): Share | undefined =>
  shares.find(({ cause }) => Object.entries(wanted).every(([key, value]) => ({ ...cause })[key as never] === value));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const set = (seat: Command['seat'], lever: string, option: string): Command => ({
  type: 'lever.set',
  seat,
  lever,
  option: optionOf(lever, option),
});

const expectExact = (by: Rules, state: GameState): void => {
  for (const report of reportsOf(state)) {
    const { moves, shares } = attributed(by, state, report.round);
    for (const id of seriesIds) {
      const amounts = shares.map(({ amounts: own }) => own[id]);
      expect(moves[id]).toBe(report.after[id] - report.before[id]);
      expect(sum(amounts)).toBe(moves[id]);
      expect(sum(amounts.reverse())).toBe(moves[id]);
    }
    for (const [price, causes] of Object.entries(report.causes))
      for (const [channel, amount] of Object.entries(causes))
        expect(sum(shares.map(({ channels }) => channels[price as Price][channel] ?? Number.NaN))).toBe(amount);
  }
};

describe('the shares of a round', () => {
  test('add up to the move of every series and of every entry of the ledger, to the last digit, in any order', () => {
    fc.assert(
      fc.property(finishedGames(), ({ state }) => expectExact(rules, state)),
      { numRuns: 15 },
    );
  });

  test('do so too where too much happens to try every set of causes', () => {
    const { state } = longestGame(rules);
    const counts = state.passed.map((passed) => causesOf(passed).length);
    expect(Math.max(...counts)).toBeGreaterThan(MOST_EXACT_PLAYERS);
    expectExact(rules, state);
  });

  test('are the same whatever the order of commands', () => {
    const policy = [
      set('us.commerce', 'carTariff', 'rate35'),
      set('japan.finance', 'intervention', 'buy3'),
      set('japan.finance', 'treasuries', 'sell40'),
      set('us.treasury', 'dollarTalk', 'weakYen'),
    ];
    const words: readonly Command[] = [
      { type: 'threat.make', seat: 'us.ustr', lever: 'generalTariff', option: 4, channel: 'public' },
      { type: 'threat.make', seat: 'japan.meti', lever: 'treasuries', option: 4, channel: 'public' },
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(policy, { minLength: 4 }),
        fc.shuffledSubarray([...words], { minLength: 2 }),
        (first, second) => {
          const played = (a: readonly Command[], b: readonly Command[]): Attribution =>
            attributed(rules, give(rules, opening(), ...a, ...lockBoth, ...b, ...closeBoth));
          expect(played(first, second)).toEqual(played(policy, words));
        },
      ),
      { numRuns: 8 },
    );
  });

  test('are nobody’s before the round has passed', () => {
    expect(attributionOf(rules, opening(), 1)).toBeNull();
    expect(attributionOf(rules, give(rules, opening(), ...idleRound), 2)).toBeNull();
  });
});

/** A June 2025 in which only these things happen, in the first week. */
const only = (...happenings: readonly (readonly Shock[])[]): Rules =>
  rulesWith({
    calendar: happenings.map((shocks, i) => ({
      id: `happening${i}`,
      round: 1,
      week: 0,
      date: '2025-06-04',
      shocks: [...shocks],
      bindings: [],
    })),
    events: [],
    approvalDrift: { us: 0, japan: 0 },
  });

const happening = (i: number): Partial<Cause> => ({ kind: 'calendar', id: `happening${i}` });

const shockArbitrary: fc.Arbitrary<Shock> = fc.oneof(
  fc.record({
    type: fc.constant('treasurySale' as const),
    holder: fc.constant('official' as const),
    amount: fc.integer({ min: -150, max: 300 }),
  }),
  fc.record({
    type: fc.constant('fxIntervention' as const),
    amount: fc.integer({ min: -10, max: 20 }),
    joint: fc.boolean(),
  }),
  fc.record({ type: fc.constant('confidence' as const), amount: fc.integer({ min: -20, max: 5 }) }),
  fc.record({ type: fc.constant('volatility' as const), amount: fc.integer({ min: 20, max: 80 }) }),
  fc.record({
    type: fc.constant('tariff' as const),
    country: fc.constantFrom('us' as const, 'japan' as const),
    sector: fc.constantFrom('autos' as const, 'all' as const),
    amount: fc.integer({ min: -10, max: 40 }),
  }),
);

const play = (by: Rules): Attribution => attributed(by, give(by, opening(by), ...idleRound));

describe('a cause', () => {
  test('that does the same as another gets the same', () => {
    fc.assert(
      fc.property(fc.array(shockArbitrary, { maxLength: 3 }), shockArbitrary, shockArbitrary, (twin, other, third) => {
        const attribution = play(only(twin, [other], [third], twin));
        const [one, two] = [shareOf(attribution, happening(0)), shareOf(attribution, happening(3))];
        expect(one?.amounts).toEqual(two?.amounts);
        expect(one?.channels).toEqual(two?.channels);
      }),
      { numRuns: 40 },
    );
  });

  test('that does nothing gets nothing', () => {
    fc.assert(
      fc.property(shockArbitrary, shockArbitrary, (one, other) => {
        const attribution = play(only([one], [], [{ type: 'confidence', amount: 0 }], [other]));
        expect(shareOf(attribution, happening(1))).toBeUndefined();
        expect(shareOf(attribution, happening(2))).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  test('of which the ledger keeps count by itself gets what the ledger says', () => {
    const by = only([{ type: 'fxIntervention', amount: 3, joint: false }], [{ type: 'usDebt', amount: 2 }]);
    const state = give(by, opening(by), ...idleRound);
    const attribution = attributed(by, state);
    const ledger = reportsOf(state)[0]?.causes;
    expect(ledger?.usdjpy.intervention).toBeLessThan(-0.5);
    expect(shareOf(attribution, happening(0))?.channels.usdjpy.intervention).toBe(ledger?.usdjpy.intervention);
    expect(shareOf(attribution, happening(1))?.channels.ust10y.debt).toBe(ledger?.ust10y.debt);
    expect(shareOf(attribution, happening(1))?.channels.usdjpy.intervention).toBe(0);
  });

  test('has one share, taken apart by series or by channel', () => {
    const three = fc.tuple(shockArbitrary, shockArbitrary, shockArbitrary);
    fc.assert(
      fc.property(three, ([one, two, three]) => {
        for (const { amounts, channels } of play(only([one], [two], [three])).shares)
          for (const price of ['ust10y', 'jgb30y'] as const)
            expect(sum(Object.values(channels[price])) / 100).toBeCloseTo(amounts[price], 8);
      }),
      { numRuns: 20 },
    );
  });
});

describe('chance', () => {
  const held: readonly Shock[] = [{ type: 'treasuryAuction', tenor: 30, size: 22, demand: 0, narrative: 'fear' }];
  const auctionSeries: readonly SeriesId[] = ['auction.bidToCover', 'auction.tail', 'auction.dealerShare'];

  test('in an auction is the auction’s', () => {
    const attribution = play(only(held));
    const { moves, shares } = attribution;
    expect(shareOf(attribution, happening(0))?.cause).toMatchObject({ isAuction: true });
    for (const id of auctionSeries) {
      expect(moves[id]).not.toBe(0);
      expect(shareOf(attribution, happening(0))?.amounts[id]).toBe(moves[id]);
    }
    expect(shares.map(({ cause }) => cause.kind)).toEqual(['calendar', 'chance', 'underway']);
  });

  test('is all that moves a quiet first round', () => {
    const { shares } = play(only());
    expect(shares.map(({ cause }) => cause.kind)).toEqual(['chance', 'underway']);
  });
});

describe('each kind of cause', () => {
  const by = rulesWith({ events: jun2025.events.map((event) => ({ ...event, probability: 1, from: 1, to: 8 })) });
  const state = give(
    by,
    opening(by),
    set('us.commerce', 'carTariff', 'rate35'),
    ...lockBoth,
    { type: 'threat.make', seat: 'us.ustr', lever: 'relief', option: 1, channel: 'private' },
    { type: 'threat.make', seat: 'japan.meti', lever: 'treasuries', option: 4, channel: 'public' },
    ...closeBoth,
    set('us.ustr', 'relief', 'partsRebate'),
    ...lockBoth,
    { type: 'talks.suspend', seat: 'japan.primeMinister' },
  );
  const first = attributed(by, state, 1);
  const second = attributed(by, state, 2);

  test('is named, in one order', () => {
    const kinds = (shares: readonly Share[]): readonly string[] => shares.map(({ cause }) => cause.kind);
    expect([...new Set(kinds(first.shares))]).toEqual([
      'lever',
      'threat',
      'law',
      'calendar',
      'event',
      'drift',
      'chance',
      'underway',
    ]);
    expect([...new Set(kinds(second.shares))]).toEqual([
      'lever',
      'threat',
      'talks',
      'calendar',
      'event',
      'drift',
      'chance',
      'underway',
    ]);
    expect(new Set(second.shares.map(({ cause }) => causeKey(cause))).size).toBe(second.shares.length);
  });

  test('that is a private threat costs trust and moves no market; a public one does', () => {
    const whispered = shareOf(first, { kind: 'threat', lever: 'relief', fate: 'made' });
    expect(whispered?.amounts.trust).toBeLessThan(0);
    for (const id of ['usdjpy', 'ust10y', 'ust30y', 'sp500', 'nikkei', 'gold'] as const)
      expect(whispered?.amounts[id]).toBe(0);
    expect(shareOf(first, { kind: 'threat', lever: 'treasuries' })?.amounts.ust10y).toBeGreaterThan(0);
  });

  test('that is a threat kept is worth credibility', () => {
    const kept = shareOf(second, { kind: 'threat', lever: 'relief', fate: 'kept' });
    expect(kept?.amounts['credibility.us']).toBeGreaterThan(0.05);
  });

  test('that is a suspension costs trust and pleases at home', () => {
    const { amounts } = shareOf(second, { kind: 'talks', side: 'japan' }) ?? { amounts: null };
    expect(amounts?.trust).toBeLessThan(-3);
    expect(amounts?.['approval.japan']).toBeGreaterThan(0.5);
  });
});

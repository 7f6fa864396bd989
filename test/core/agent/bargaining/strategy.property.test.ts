import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bargainers } from '../../../../src/core/agent/bargaining/roster.ts';
import { STRANGER, type Strategy, seat, timeAt, type View } from '../../../../src/core/agent/bargaining/strategy.ts';
import type { Domain } from '../../../../src/core/negotiation/domain.ts';
import { bargain, type Party } from '../../../../src/core/negotiation/protocol.ts';
import { utilityOf } from '../../../../src/core/negotiation/utility.ts';
import { anyDomain, noZone, outcomesOf } from './support/domain.ts';

const TINY = 1e-9;
const ROUNDS = 5;
const runs = { numRuns: 25 };

/** SNHP's own scripted party is as published: it may offer its middle options whatever they are worth. */
const principled = [...bargainers].filter(([id]) => id !== 'naive');
const opponents = ['hardliner', 'conceder', 'titForTat', 'micro', 'random', 'resolute'].map(
  (id) => bargainers.get(id) as Strategy,
);

const anyMatch = fc.record({
  domain: anyDomain,
  opponent: fc.constantFrom(...opponents),
  opener: fc.constantFrom<Party>(0, 1),
  seed: fc.integer({ min: 0, max: 1e6 }),
});

const play = (strategy: Strategy, domain: Domain, opponent: Strategy, opener: Party, seed: number) => {
  const [first, second] = domain.parties;
  const sizes = domain.issues.map(({ options }) => options.length);
  return bargain(
    [seat(strategy, first, STRANGER, seed), seat(opponent, second, STRANGER, seed + 1)],
    sizes,
    2 * ROUNDS,
    opener,
  );
};

describe.each(principled)('%s', (_, strategy) => {
  test('offers and accepts nothing below its reservation value, and the bargain ends', () => {
    fc.assert(
      fc.property(anyMatch, ({ domain, opponent, opener, seed }) => {
        const { agreement, trace } = play(strategy, domain, opponent, opener, seed);
        const { utility, reservation } = domain.parties[0];
        expect(trace.length).toBeLessThanOrEqual(2 * ROUNDS);
        if (agreement) expect(utilityOf(utility, agreement)).toBeGreaterThanOrEqual(reservation - TINY);
        for (const { party, answer } of trace)
          if (party === 0 && answer.type === 'offer')
            expect(utilityOf(utility, answer.outcome)).toBeGreaterThanOrEqual(reservation - TINY);
      }),
      runs,
    );
  });

  test('says yes to its own latest package when it comes back', () => {
    fc.assert(
      fc.property(anyMatch, ({ domain, opponent, opener, seed }) => {
        const views: View[] = [];
        const spied: Strategy = (view) => {
          views.push(view);
          return strategy(view);
        };
        play(spied, domain, opponent, opener, seed);
        for (const view of views) {
          const mine = view.mine.at(-1);
          if (!mine) continue;
          const returned = { outcome: mine.outcome, time: timeAt(view.turn - 1, view.turns) };
          expect(strategy({ ...view, theirs: [...view.theirs, returned] })).toEqual({ type: 'accept' });
        }
      }),
      runs,
    );
  });

  test('is a function of what it sees', () => {
    fc.assert(
      fc.property(anyMatch, ({ domain, opponent, opener, seed }) => {
        const once = play(strategy, domain, opponent, opener, seed);
        expect(play(strategy, domain, opponent, opener, seed)).toEqual(once);
      }),
      { numRuns: 8 },
    );
  });

  test('agrees to nothing where there is no zone of agreement', () => {
    for (const [, opponent] of principled)
      for (const opener of [0, 1] as const) expect(play(strategy, noZone, opponent, opener, 3).agreement).toBeNull();
  });

  test('accepts whatever is its best of all', () => {
    fc.assert(
      fc.property(anyDomain, ({ parties: [own] }) => {
        const worths = outcomesOf(own.utility).map((outcome) => ({ outcome, worth: utilityOf(own.utility, outcome) }));
        const best = worths.reduce((a, b) => (b.worth > a.worth ? b : a));
        if (best.worth < own.reservation) return;
        const theirs = [{ outcome: best.outcome, time: 0 }];
        const view = { own, known: STRANGER, turn: 1, turns: 2 * ROUNDS, mine: [], theirs, seed: 1 };
        expect(strategy(view)).toEqual({ type: 'accept' });
      }),
      runs,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startingLevers } from '../../../src/core/game/appraisal.ts';
import {
  answerTo,
  boundednessOf,
  clauseIn,
  demandIn,
  type Interest,
  outcomeWorth,
} from '../../../src/core/game/clause.ts';
import { interestIn } from '../../../src/core/game/clause-value.ts';
import { bothSides, type GameState, publicTaste, score } from '../../../src/core/game/index.ts';
import { keptShare, ledgerOf, termsAfter } from '../../../src/core/game/ledger.ts';
import { openingUtility } from '../../../src/core/game/treaty-utility.ts';
import { interactionOf } from '../../../src/core/negotiation/utility.ts';
import type { Clause } from '../../../src/schema/clause.ts';
import type { Terms } from '../../../src/schema/command.ts';
import { atTable, give, jun2025, opening, packageOf, rules } from '../../support/game.ts';

const packages: fc.Arbitrary<Terms> = fc.tuple(...jun2025.issues.map(({ options }) => fc.nat(options.length - 1)));
const hub = jun2025.issues.findIndex(({ id }) => id === 'undetermined');
const withClause = (terms: Terms, option: number): Terms => terms.map((each, i) => (i === hub ? option : each));

/** A game whose two sides want what the public thinks they want. */
const asPublished = (seed: number): GameState => ({
  ...opening(rules, seed),
  tastes: { us: publicTaste(jun2025, 'us'), japan: publicTaste(jun2025, 'japan') },
});

const signed = (terms: Terms, seed: number): GameState =>
  give(
    rules,
    atTable(rules, seed),
    { type: 'offer.make', seat: 'us.ustr', terms },
    { type: 'offer.accept', seat: 'japan.meti' },
  );

const worth = fc.double({ min: -40, max: 40, noNaN: true });
const interests: fc.Arbitrary<Interest> = fc.record({
  options: fc.array(worth, { minLength: 2, maxLength: 5 }),
  breach: fc.double({ min: -20, max: 0, noNaN: true }),
});
const clauses: fc.Arbitrary<Clause> = fc.record({
  claimant: fc.constant('us' as const),
  issues: fc.constant(['farm']),
  steps: fc.integer({ min: 1, max: 7 }),
  chance: fc.constant(0.5),
  refusable: fc.boolean(),
  escrow: fc.constant({}),
});

describe('asked for more, a side', () => {
  test('grants, refuses or breaks its word as is best for it', () => {
    fc.assert(
      fc.property(clauses, interests, fc.nat(4), fc.nat(4), (clause, interest, from, to) => {
        const refusing = clause.refusable ? ('refused' as const) : ('breached' as const);
        const fate = answerTo(clause, interest, from, to);
        const others = (['granted', refusing] as const).map((each) => outcomeWorth(interest, from, to, each));
        expect(['granted', refusing]).toContain(fate);
        expect(outcomeWorth(interest, from, to, fate)).toBe(Math.max(...others));
      }),
    );
  });

  test('is asked only for what the other expects to gain by, within the steps of the clause', () => {
    fc.assert(
      fc.property(clauses, interests, interests, fc.nat(4), (clause, claimant, expected, from) => {
        const to = demandIn(clause, claimant, expected, from);
        if (to === null) return;
        expect(to).toBeGreaterThan(from);
        expect(to - from).toBeLessThanOrEqual(clause.steps);
        expect(outcomeWorth(claimant, from, to, answerTo(clause, expected, from, to))).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the worth of the open clause', () => {
  test('is what it brings on average, over seeds, for both sides', () => {
    const levers = startingLevers(jun2025);
    const tastes = { us: publicTaste(jun2025, 'us'), japan: publicTaste(jun2025, 'japan') };
    const SEEDS = 600;
    const thin = packageOf({ investment: 'usd150bn', farm: 'usd8bn', hostNation: 'plus10' });
    for (const kind of ['consult', 'blank']) {
      const terms = withClause(thin, jun2025.issues[hub]?.options.findIndex(({ id }) => id === kind) ?? 0);
      const clause = clauseIn(jun2025, terms);
      if (!clause) throw new Error('this one leaves articles open');
      for (const side of bothSides) {
        const worths = Array.from({ length: SEEDS }, (_, seed) =>
          ledgerOf(rules, asPublished(seed), terms).reduce((sum, { issue, from, to, fate }) => {
            const place = jun2025.issues.findIndex(({ id }) => id === issue);
            return sum + outcomeWorth(interestIn(rules, side, tastes[side], levers, clause, place), from, to, fate);
          }, 0),
        );
        const mean = worths.reduce((sum, each) => sum + each, 0) / SEEDS;
        const spread = Math.sqrt(worths.reduce((sum, each) => sum + (each - mean) ** 2, 0) / SEEDS);
        const said = interactionOf(openingUtility(rules, side, tastes[side]), terms);
        expect(Math.abs(said), `${kind} ${side}`).toBeGreaterThan(2);
        expect(Math.abs(mean - said), `${kind} ${side}: ${mean} against ${said}`).toBeLessThan(
          (4 * spread) / Math.sqrt(SEEDS),
        );
      }
    }
  });

  test('is nothing where nothing is left open, and never below nothing to the one who asks', () => {
    fc.assert(
      fc.property(packages, (terms) => {
        for (const side of bothSides) {
          const utility = openingUtility(rules, side, publicTaste(jun2025, side));
          expect(interactionOf(utility, withClause(terms, 0))).toBe(0);
          if (side === 'us') expect(interactionOf(utility, terms)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the ledger', () => {
  test('of one seed is the same, and asks for nothing that the clause does not leave open', () => {
    fc.assert(
      fc.property(packages, fc.nat(10_000), (terms, seed) => {
        const state = opening(rules, seed);
        const ledger = ledgerOf(rules, state, terms);
        expect(ledgerOf(rules, state, terms)).toEqual(ledger);
        const clause = clauseIn(jun2025, terms);
        if (!clause) expect(ledger).toEqual([]);
        for (const { issue, from, to, fate } of ledger) {
          const place = jun2025.issues.findIndex(({ id }) => id === issue);
          expect(clause?.issues).toContain(issue);
          expect(from).toBe(terms[place]);
          expect(to).toBeLessThan(jun2025.issues[place]?.options.length ?? 0);
          expect(fate).not.toBe(clause?.refusable ? 'breached' : 'refused');
          expect(termsAfter(jun2025, terms, ledger)[place]).toBe(fate === 'granted' ? to : from);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('counts: what was granted is in force, what was breached is paid for', () => {
    const terms = packageOf({ undetermined: 'blank', farm: 'riceInQuota', defence: 'usd17bn' });
    const games = Array.from({ length: 60 }, (_, seed) => signed(terms, seed));
    const fates = new Set(games.flatMap(({ ledger }) => ledger.map(({ fate }) => fate)));
    expect([...fates].sort()).toEqual(['breached', 'granted']);
    for (const state of games) {
      const scores = score(rules, state);
      expect(scores?.japan.durability.kept).toBe(keptShare(state.ledger));
      expect(state.agreement).toEqual(terms);
    }
    const broken = games.find(({ ledger }) => ledger.some(({ fate }) => fate === 'breached'));
    const quiet = games.find(({ ledger }) => ledger.every(({ fate }) => fate === 'granted'));
    expect(broken?.afterward?.months[0]?.trust).toBeLessThan((quiet?.afterward?.months[0]?.trust ?? 0) - 6);
    expect(broken?.afterward?.months[0]?.['credibility.japan']).toBeLessThan(
      quiet?.afterward?.months[0]?.['credibility.japan'] ?? 0,
    );
  });
});

test('the more a treaty leaves open, the less bounded it is', () => {
  const bounded = ['out', 'consultSunset', 'consult', 'blank'].map((undetermined) =>
    boundednessOf(jun2025, packageOf({ undetermined })),
  );
  expect(bounded[0]).toBe(1);
  expect(bounded[3]).toBe(0);
  expect(bounded).toEqual([...bounded].sort((a, b) => b - a));
  expect(new Set(bounded).size).toBe(4);
});

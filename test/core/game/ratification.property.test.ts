import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bothSides,
  type GameState,
  observe,
  otherSide,
  ratificationProbability,
  score,
  utilityOf,
} from '../../../src/core/game/index.ts';
import type { Command, Terms } from '../../../src/schema/command.ts';
import { atTable, give, idleRound, jun2025, opening, rules, rulesWith, unwilling } from '../../support/game.ts';

const real = rulesWith({ ratification: jun2025.ratification });
const { winSets } = observe(real, opening(real), 'us.whiteHouse');

const packages: fc.Arbitrary<Terms> = fc.tuple(...jun2025.issues.map(({ options }) => fc.nat(options.length - 1)));

const idleRounds = (count: number) => Array.from({ length: count }, () => idleRound).flat();

const agree = (terms: Terms): readonly Command[] => [
  { type: 'offer.make', seat: 'us.ustr', terms },
  { type: 'offer.accept', seat: 'japan.meti' },
];

const signed = (by: typeof rules, terms: Terms, seed = 7): GameState => give(by, atTable(by, seed), ...agree(terms));

const lastTable = (by: typeof rules): GameState =>
  give(
    by,
    opening(by),
    ...idleRounds(by.scenario.rounds - 1),
    { type: 'policy.lock', seat: 'us.whiteHouse' },
    { type: 'policy.lock', seat: 'japan.primeMinister' },
  );

const signedLast = (by: typeof rules, terms: Terms): GameState => give(by, lastTable(by), ...agree(terms));

describe('support for a treaty', () => {
  test('is the sum of what its articles bring, faction by faction and in all', () => {
    fc.assert(
      fc.property(packages, (terms) => {
        for (const side of bothSides) {
          const { factions, total } = winSets[side];
          const whole = factions.reduce((sum, { share, support }) => sum + share * utilityOf(support, terms), 0);
          expect(utilityOf(total, terms)).toBeCloseTo(whole, 9);
          for (const { support } of factions) {
            const empty = utilityOf(
              support,
              terms.map(() => 0),
            );
            const alone = terms.map(
              (option, i) =>
                utilityOf(
                  support,
                  terms.map((_, j) => (i === j ? option : 0)),
                ) - empty,
            );
            expect(utilityOf(support, terms)).toBeCloseTo(
              alone.reduce((sum, worth) => sum + worth, empty),
              9,
            );
          }
        }
      }),
    );
  });

  test('moves an article of a goal nobody at home cares about by nothing', () => {
    const issue = jun2025.issues.findIndex(({ id }) => id === 'farm');
    const cares = winSets.japan.factions.filter(
      ({ support }) => support.values[issue]?.[3] !== support.values[issue]?.[0],
    );
    expect(cares.map(({ id }) => id)).toEqual(expect.arrayContaining(['farmBelt', 'cityVoters']));
    expect(cares.find(({ id }) => id === 'farmBelt')?.support.values[issue]?.[3]).toBeLessThan(-40);
  });

  test('falls with the government’s approval, whatever the treaty says', () => {
    const angry = rulesWith({ ratification: jun2025.ratification, approvalDrift: { us: 0, japan: -3 } });
    const later = observe(angry, give(angry, opening(angry), ...idleRounds(3)), 'us.whiteHouse');
    expect(later.series['approval.japan']).toBeLessThan(later.opening['approval.japan'] - 5);
    expect(later.winSets.japan.total.base).toBeLessThan(winSets.japan.total.base - 3);
    expect(later.winSets.japan.total.values).toEqual(winSets.japan.total.values);
  });
});

describe('the chance of ratification', () => {
  test('lies between 0 and 1 and grows with support', () => {
    fc.assert(
      fc.property(packages, packages, (one, other) => {
        for (const side of bothSides) {
          const winSet = winSets[side];
          const chance = ratificationProbability(winSet, one);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          if (utilityOf(winSet.total, one) > utilityOf(winSet.total, other))
            expect(chance).toBeGreaterThanOrEqual(ratificationProbability(winSet, other));
        }
      }),
    );
  });

  test('is even at the quorum', () => {
    const { japan } = winSets;
    const empty = jun2025.issues.map(() => 0);
    const even = { ...japan, quorum: utilityOf(japan.total, empty) };
    expect(ratificationProbability(even, empty)).toBeCloseTo(0.5, 12);
  });
});

describe('a vote', () => {
  test('falls as often as its probability says, over seeds', () => {
    const terms = jun2025.issues.map(() => 0);
    const votes = Array.from({ length: 400 }, (_, seed) => signed(real, terms, seed).ballots[0]?.votes.japan);
    const chance = votes[0]?.probability ?? 0;
    const share = votes.filter((vote) => vote?.passed).length / votes.length;
    expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / votes.length));
  });

  test('of one seed is the same, and more support never loses it', () => {
    fc.assert(
      fc.property(packages, packages, fc.nat(1000), (one, other, seed) => {
        const [first, again, second] = [one, one, other].map((terms) => signed(real, terms, seed).ballots[0]?.votes);
        expect(first).toEqual(again);
        for (const side of bothSides)
          if (first?.[side].passed && (second?.[side].support ?? 0) >= first[side].support)
            expect(second?.[side].passed).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a second vote', () => {
  const doubtful = rulesWith({
    ratification: { us: { quorum: 50, steepness: 0.5 }, japan: { quorum: 50, steepness: 0.6 } },
  });

  const again = (first: Terms, second: Terms, seed: number) => {
    const before = signed(doubtful, first, seed);
    const after = give(
      doubtful,
      before,
      { type: 'policy.lock', seat: 'us.whiteHouse' },
      { type: 'policy.lock', seat: 'japan.primeMinister' },
    );
    const chances = observe(doubtful, after, 'us.ustr').winSets;
    return { before, chances, after: give(doubtful, after, ...agree(second)) };
  };

  test('passes nothing that is liked less than what was refused, and all that is liked better than what passed', () => {
    const seen = { refused: 0, passed: 0 };
    fc.assert(
      fc.property(packages, packages, fc.nat(1000), (one, other, seed) => {
        if (signed(doubtful, one, seed).stage === 'over') return;
        const { before, chances, after } = again(one, other, seed);
        const [first, second] = [before.ballots[0]?.votes, after.ballots[1]?.votes];
        for (const side of bothSides) {
          if (!first || !second) continue;
          const chance = ratificationProbability(chances[side], other);
          expect(second[side].probability).toBe(chance);
          if (chance === 0) expect(second[side].passed).toBe(false);
          if (chance === 1) expect(second[side].passed).toBe(true);
          if (!first[side].passed && second[side].support <= first[side].support) {
            expect(chance).toBe(0);
            seen.refused += 1;
          }
          if (first[side].passed && second[side].support >= first[side].support) {
            expect(chance).toBe(1);
            seen.passed += 1;
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(seen.refused).toBeGreaterThan(5);
    expect(seen.passed).toBeGreaterThan(5);
  });

  test('falls as often as its probability says, over the seeds that refused the first', () => {
    const worse = jun2025.issues.map(() => 0);
    const better = worse.map((option, i) => (jun2025.issues[i]?.id === 'defence' ? 1 : option));
    const votes = Array.from({ length: 800 }, (_, seed) => seed).flatMap((seed) => {
      const first = signed(doubtful, worse, seed).ballots[0]?.votes;
      if (!first || first.us.passed) return [];
      const second = again(worse, better, seed).after.ballots[1]?.votes.us;
      return second ? [second] : [];
    });
    const expected = votes.reduce((sum, { probability }) => sum + probability, 0) / votes.length;
    const share = votes.filter(({ passed }) => passed).length / votes.length;
    expect(votes.length).toBeGreaterThan(50);
    expect(expected).toBeGreaterThan(0.05);
    expect(expected).toBeLessThan(0.95);
    expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / votes.length));
  });
});

describe('a treaty that a chamber refuses', () => {
  const terms = jun2025.issues.map(() => 1);

  test.each(bothSides)(
    'comes back to the table while rounds are left, and costs its government: that of %s',
    (side) => {
      const by = rulesWith({ ratification: { ...rules.scenario.ratification, [side]: unwilling[side] } });
      const refused = signed(by, terms);
      expect(refused).toMatchObject({ stage: 'policy', round: 2, ending: null, agreement: null });
      expect(refused.ballots).toMatchObject([{ round: 1, terms, votes: { [side]: { passed: false } } }]);
      expect(refused.offers).toEqual({ us: null, japan: null });
      const idle = give(by, opening(by), ...idleRound);
      const [hurt, quiet] = [refused, idle].map((state) => observe(by, state, 'us.ustr').series);
      expect(hurt?.[`approval.${side}`]).toBeLessThan((quiet?.[`approval.${side}`] ?? 0) - 1);
      expect(hurt?.trust).toBeLessThan((quiet?.trust ?? 0) - 3);
    },
  );

  test.each(bothSides)('in the last round does not enter into force, and hurts: that of %s', (side) => {
    const by = rulesWith({ ratification: { ...rules.scenario.ratification, [side]: unwilling[side] } });
    const refused = signedLast(by, terms);
    expect(refused).toMatchObject({
      stage: 'over',
      ending: { kind: 'unratified', side },
      agreement: null,
    });
    expect(refused.ballots.at(-1)?.terms).toEqual(terms);
    const without = give(by, lastTable(by), { type: 'talks.walkOut', seat: 'us.whiteHouse' });
    expect(refused.levers).toEqual(without.levers);
    const [hurt, walked] = [score(by, refused), score(by, without)];
    for (const each of bothSides) expect(hurt?.[each].utility).toBeLessThan(walked?.[each].utility ?? 0);
    const lost = (state: GameState) => state.afterward?.months[0]?.[`approval.${side}`] ?? 0;
    expect(lost(refused)).toBeLessThan(lost(without) - 1);
    expect(score(by, refused)?.[side]).toMatchObject({ nashPart: 0, durabilityPart: 0 });
  });

  test('costs what every side was told it would', () => {
    for (const side of bothSides) {
      const by = rulesWith({ ratification: { ...rules.scenario.ratification, [side]: unwilling[side] } });
      const before = observe(by, lastTable(by), side === 'us' ? 'us.ustr' : 'japan.meti');
      const utility = score(by, signedLast(by, terms))?.[side].utility ?? Number.NaN;
      expect(utility - before.preference.reservation).toBeCloseTo(before.refusalWorth[side], 1);
      expect(before.refusalWorth[otherSide(side)]).toBeLessThan(0);
    }
  });

  test('by both chambers is laid at the door of the one that was further from yes', () => {
    const by = rulesWith({
      ratification: { us: { quorum: 900, steepness: 0.1 }, japan: { quorum: 1200, steepness: 0.1 } },
    });
    expect(signedLast(by, terms).ending).toMatchObject({ kind: 'unratified', side: 'japan' });
  });
});

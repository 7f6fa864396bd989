import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bothSides, type GameState, possibleOf, score } from '../../../src/core/game/index.ts';
import { openingUtility } from '../../../src/core/game/treaty-utility.ts';
import { paretoFrontier } from '../../../src/core/negotiation/frontier.ts';
import { idealForFirst, idealForSecond } from '../../../src/core/negotiation/solution.ts';
import { atTable, give, jun2025, opening, packageOf, rules } from '../../support/game.ts';
import { finishedGames } from './support/random-game.ts';

const scored = (state: GameState) => {
  const scores = score(rules, state);
  if (!scores) throw new Error('a finished game has a score');
  return scores;
};

const agreeOn = (terms: number[]): GameState =>
  give(rules, atTable(), { type: 'offer.make', seat: 'us.ustr', terms }, { type: 'offer.accept', seat: 'japan.meti' });

describe('every finished game', () => {
  test('is scored 0 to 100 in parts that add up', () => {
    fc.assert(
      fc.property(finishedGames(), ({ state }) => {
        for (const side of bothSides) {
          const { total, surplusPart, nashPart, durabilityPart, durability } = scored(state)[side];
          expect(total).toBe(Math.round(surplusPart + nashPart + durabilityPart));
          for (const [part, most] of [
            [surplusPart, 60],
            [nashPart, 25],
            [durabilityPart, 15],
          ] as const) {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(most);
          }
          for (const share of Object.values(durability)) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has nothing for the joint gain or durability without a treaty; the two sides share what it has', () => {
    fc.assert(
      fc.property(finishedGames(), ({ state }) => {
        const { us, japan } = scored(state);
        expect([us.nashPart, us.durabilityPart]).toEqual([japan.nashPart, japan.durabilityPart]);
        if (!state.agreement) expect([us.nashPart, us.durabilityPart]).toEqual([0, 0]);
      }),
      { numRuns: 60 },
    );
  });
});

test('a game still being played has no score', () => {
  expect(score(rules, opening())).toBeNull();
  expect(score(rules, atTable())).toBeNull();
});

describe('with both tastes known', () => {
  const state = opening();
  const possible = possibleOf(rules, state);
  const frontier = paretoFrontier(
    openingUtility(rules, 'us', state.tastes.us, state.tastes.japan),
    openingUtility(rules, 'japan', state.tastes.japan, state.tastes.us),
  );
  const everything = { first: -Infinity, second: -Infinity };
  const bestForUs = [...(idealForFirst(frontier, everything)?.outcome ?? [])];
  const bestForJapan = [...(idealForSecond(frontier, everything)?.outcome ?? [])];

  test('each could have had more than no deal, and no more than its ideal at the Nash point', () => {
    for (const side of bothSides) {
      expect(possible.nash[side]).toBeGreaterThan(possible.batna[side]);
      expect(possible.ideal[side]).toBeGreaterThan(possible.nash[side]);
    }
  });

  test('its own dream treaty gives a side the whole surplus and the other none', () => {
    expect(scored(agreeOn(bestForUs)).us.surplusPart).toBe(60);
    expect(scored(agreeOn(bestForUs)).japan.surplusPart).toBe(0);
    expect(scored(agreeOn(bestForJapan)).japan.surplusPart).toBe(60);
    expect(scored(agreeOn(bestForJapan)).us.surplusPart).toBe(0);
    expect(scored(agreeOn(bestForUs)).us.nashPart).toBe(0);
  });

  test('a treaty near the Nash point gives both a surplus and nearly the whole joint gain', () => {
    const point = frontier.reduce((a, b) => {
      const product = (p: typeof a): number =>
        Math.max(0, p.first - possible.batna.us) * Math.max(0, p.second - possible.batna.japan);
      return product(b) > product(a) ? b : a;
    });
    const { us, japan } = scored(agreeOn([...point.outcome]));
    expect(us.surplusPart).toBeGreaterThan(20);
    expect(japan.surplusPart).toBeGreaterThan(20);
    expect(us.nashPart).toBeGreaterThan(20);
  });
});

test('a blank cheque is the least durable way to write the open clause', () => {
  const bounded = ['out', 'consultSunset', 'consult', 'blank'].map(
    (undetermined) => scored(agreeOn(packageOf({ undetermined }))).us.durability.bounded,
  );
  expect(bounded).toEqual(bounded.toSorted((a, b) => b - a));
  expect([bounded[0], bounded[3]]).toEqual([1, 0]);
});

test('walking out with nothing done leaves both at no deal', () => {
  const { us, japan } = scored(give(rules, atTable(), { type: 'talks.walkOut', seat: 'us.whiteHouse' }));
  expect(us.utility).toBeCloseTo(us.batna, 9);
  expect(japan.utility).toBeCloseTo(japan.batna, 9);
  expect([us.total, japan.total]).toEqual([0, 0]);
});

test('points are counted for each goal of the side and no other', () => {
  const { us, japan } = scored(agreeOn(packageOf({ farm: 'openRice' })));
  const goals = (side: 'us' | 'japan') => jun2025.goals.filter((goal) => goal.side === side).map(({ id }) => id);
  expect(Object.keys(us.points)).toEqual(goals('us'));
  expect(Object.keys(japan.points)).toEqual(goals('japan'));
  const without = scored(agreeOn(packageOf()));
  expect((japan.points.farmers ?? 0) - (without.japan.points.farmers ?? 0)).toBeLessThan(-30);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bothSides, goalsOf, mandatedTaste, publicTaste, start } from '../../../src/core/game/index.ts';
import { jun2025, rules, setupOf } from '../../support/game.ts';

const seed = fc.nat(0xffff_ffff);
const mean = (taste: Readonly<Record<string, number>>): number => {
  const weights = Object.values(taste);
  return weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
};

test('weights average one, whoever they are of', () => {
  fc.assert(
    fc.property(seed, (drawn) => {
      const { us, japan } = start(rules, setupOf(drawn, { us: ['exports', 'prices'] })).tastes;
      expect(mean(us)).toBeCloseTo(1, 12);
      expect(mean(japan)).toBeCloseTo(1, 12);
    }),
  );
  for (const side of bothSides) expect(mean(publicTaste(jun2025, side))).toBeCloseTo(1, 12);
});

describe('a mandate', () => {
  const plain = publicTaste(jun2025, 'us');
  const mandated = mandatedTaste(jun2025, 'us', ['exports', 'prices']);

  test('doubles two goals against the others', () => {
    const gain = (id: string): number => (mandated[id] ?? 0) / (plain[id] ?? 1);
    for (const { id } of goalsOf(jun2025, 'us'))
      expect(gain(id) / gain('factories')).toBeCloseTo(id === 'exports' || id === 'prices' ? 2 : 1, 12);
  });

  test('chosen by a player is all there is to its taste', () => {
    const { tastes } = start(rules, setupOf(7, { us: ['exports', 'prices'] }));
    expect(tastes.us).toEqual(mandated);
    expect(start(rules, setupOf(8, { us: ['exports', 'prices'] })).tastes.us).toEqual(mandated);
  });

  test('of one side leaves the other’s taste to the seed', () => {
    const alone = start(rules, setupOf(7)).tastes;
    expect(start(rules, setupOf(7, { us: ['exports', 'prices'] })).tastes.japan).toEqual(alone.japan);
  });
});

describe('a drawn taste', () => {
  test('is private: it differs from the published one, and from seed to seed', () => {
    const drawn = Array.from({ length: 50 }, (_, i) => start(rules, setupOf(i)).tastes.japan);
    expect(drawn).not.toContainEqual(publicTaste(jun2025, 'japan'));
    expect(new Set(drawn.map((taste) => JSON.stringify(taste))).size).toBe(drawn.length);
  });

  test('prefers each pair of goals now and then', () => {
    const published = publicTaste(jun2025, 'japan');
    const pairs = new Set<string>();
    for (let i = 0; i < 400; i++) {
      const { japan } = start(rules, setupOf(i)).tastes;
      const lean = Object.keys(japan).sort(
        (a, b) => (japan[b] ?? 0) / (published[b] ?? 1) - (japan[a] ?? 0) / (published[a] ?? 1),
      );
      pairs.add(lean.slice(0, 2).sort().join());
    }
    expect(pairs.size).toBe((6 * 5) / 2);
  });
});

import { describe, expect, test } from 'vitest';
import { surveyProspect } from '../../src/cli/levers/prospect.ts';
import { playSilently } from '../../src/cli/levers/silent-game.ts';
import { stakesOf, worthOfMove } from '../../src/cli/levers/stakes.ts';
import { publicTaste } from '../../src/core/game/index.ts';
import { jun2025, optionOf, rules } from '../support/game.ts';
import { chip } from './support/chip.ts';

const tastes = { us: publicTaste(jun2025, 'us'), japan: publicTaste(jun2025, 'japan') };
const { surplus, shares } = surveyProspect(rules, tastes);
const idle = playSilently(rules, 1, () => []);

/** What moving a lever in the first round is worth to its owner, at the public tastes. */
const worthOf = (side: 'us' | 'japan', lever: string, option: string): number => {
  const moves = [{ lever, option: optionOf(lever, option) }];
  const moved = playSilently(rules, 1, (round) => (round === 1 ? moves : []));
  return worthOfMove(side, stakesOf(rules, idle, tastes, surplus), stakesOf(rules, moved, tastes, surplus));
};

describe('the worth of a lever', () => {
  test('is nothing where it is left where it stands', () => {
    expect(worthOf('us', 'carTariff', 'rate25')).toBe(0);
  });

  test('is leverage where the treaty can take it back and it hurts the other more', () => {
    expect(worthOf('us', 'carTariff', 'rate35')).toBeGreaterThan(0);
    expect(worthOf('us', 'carTariff', 'rate15')).toBeLessThan(0);
    expect(worthOf('japan', 'counterTariff', 'rate10')).toBeGreaterThan(0);
  });

  test('is a loss where it hurts its owner whatever happens', () => {
    expect(worthOf('japan', 'treasuries', 'sell100')).toBeLessThan(-0.03);
  });
});

test('both sides have something to gain and most of it at the Nash point', () => {
  for (const side of ['us', 'japan'] as const) {
    expect(surplus[side]).toBeGreaterThan(0);
    expect(shares[side]).toBeGreaterThan(0.3);
    expect(shares[side]).toBeLessThanOrEqual(1);
  }
});

describe('levers', () => {
  test('prints every lever and article, and the shares add up', async () => {
    const { code, stdout, stderr } = await chip('levers', '--scenario', 'jun-2025', '--draws', '2', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const { draws, articles, levers } = JSON.parse(stdout);
    expect(draws).toBe(2);
    expect(articles.map(({ issue }: { issue: string }) => issue)).toEqual(jun2025.issues.map(({ id }) => id));
    expect(levers).toHaveLength(jun2025.levers.length);
    const total = (list: readonly Record<string, number>[], key: string) =>
      list.reduce((sum, each) => sum + (each[key] ?? 0), 0);
    for (const { options } of articles) expect(total(options, 'agreed')).toBeCloseTo(100, 1);
    for (const { moves, mean, most } of levers) {
      expect(total(moves, 'best')).toBeCloseTo(100, 0);
      expect(mean).toBeGreaterThanOrEqual(0);
      expect(most).toBeGreaterThanOrEqual(mean);
    }
  });

  test('wants a scenario', async () => {
    expect(await chip('levers')).toMatchObject({ code: 2, stderr: expect.stringContaining('--scenario') });
  });
});

import { describe, expect, test } from 'vitest';
import { appraiseArticles } from '../../src/cli/levers/article-loss.ts';
import { surveyProspect } from '../../src/cli/levers/prospect.ts';
import { playSilently } from '../../src/cli/levers/silent-game.ts';
import { stakesOf, worthOfMove } from '../../src/cli/levers/stakes.ts';
import { publicTaste } from '../../src/core/game/index.ts';
import { tastesOf } from '../../src/core/game/taste.ts';
import { jun2025, optionOf, rules, rulesWith, setupOf } from '../support/game.ts';
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

describe('the loss of an article', () => {
  const drawn = Array.from({ length: 6 }, (_, seed) => tastesOf(jun2025, setupOf(seed)));
  const lossIn = (by: typeof rules, issue: string) =>
    appraiseArticles(by, drawn).find((each) => each.issue === issue) ?? expect.unreachable();

  test('is nothing where the article can only be left out anyway', () => {
    const issues = jun2025.issues.map((each) =>
      each.id === 'energy' ? { ...each, options: each.options.slice(0, 1) } : each,
    );
    const { together, own } = lossIn(rulesWith({ issues }), 'energy');
    expect([together, own.us, own.japan]).toEqual([0, 0, 0].map((mean) => ({ mean, error: 0 })));
  });

  test('is both sides’ where both want the article, and the larger the better it is', () => {
    const better = jun2025.issues.map((each) =>
      each.id === 'energy'
        ? {
            ...each,
            options: each.options.map((one, i) => (i > 0 ? { ...one, points: { exports: 25, security: 12 } } : one)),
          }
        : each,
    );
    const plain = lossIn(rules, 'energy').together;
    const { together, own } = lossIn(rulesWith({ issues: better }), 'energy');
    expect(plain.mean).toBeGreaterThan(2 * plain.error);
    expect(together.mean).toBeGreaterThan(plain.mean);
    expect(Math.min(own.us.mean, own.japan.mean)).toBeGreaterThan(0);
  });
});

describe('levers', () => {
  test('prints every lever and article, and the shares add up', async () => {
    const { code, stdout, stderr } = await chip('levers', '--scenario', 'jun-2025', '--draws', '2', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const { draws, articles, losses, levers } = JSON.parse(stdout);
    expect(draws).toBe(2);
    expect(articles.map(({ issue }: { issue: string }) => issue)).toEqual(jun2025.issues.map(({ id }) => id));
    expect(levers).toHaveLength(jun2025.levers.length);
    expect(losses.map(({ issue }: { issue: string }) => issue)).toEqual(jun2025.issues.map(({ id }) => id));
    for (const { together, own } of losses) {
      expect(together.mean).toBeGreaterThan(-1);
      expect(together.mean).toBeGreaterThanOrEqual(Math.min(own.us.mean, own.japan.mean));
      expect(together.mean).toBeLessThanOrEqual(Math.max(own.us.mean, own.japan.mean));
    }
    const total = (list: readonly Record<string, number>[], key: string) =>
      list.reduce((sum, each) => sum + (each[key] ?? 0), 0);
    for (const { options } of articles) expect(total(options, 'agreed')).toBeCloseTo(100, 1);
    for (const { moves, mean, error, most } of levers) {
      expect(error).toBeGreaterThanOrEqual(0);
      expect(total(moves, 'best')).toBeCloseTo(100, 0);
      expect(mean).toBeGreaterThanOrEqual(0);
      expect(most).toBeGreaterThanOrEqual(mean);
    }
  });

  test('wants a scenario', async () => {
    expect(await chip('levers')).toMatchObject({ code: 2, stderr: expect.stringContaining('--scenario') });
  });
});

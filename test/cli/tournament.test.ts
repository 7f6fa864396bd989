import { describe, expect, test } from 'vitest';
import { chip } from './support/chip.ts';

const asked = ['tournament', '--scenario', 'jun-2025', '--games', '24', '--seed', '3', '--json'];
const played = await chip(...asked, '--part', 'meta,sides,threats');
const report = JSON.parse(played.stdout);

describe('tournament', () => {
  test('prints the league as one JSON object, and its progress on standard error', () => {
    expect(played.code).toBe(0);
    expect(played.stderr).toContain('meta: 24 of 24 games');
    const fields = ['scenario', 'seed', 'games', 'endings', 'scores', 'wins', 'policies', 'elo', 'parts'];
    expect(Object.keys(report)).toEqual(fields);
    expect(report.games).toBe(24);
  });

  test('counts every game once', () => {
    const sum = (counts: object): number => Object.values(counts).reduce((total, count) => total + count, 0);
    expect(sum(report.endings)).toBe(24);
    expect(sum(report.wins)).toBe(24);
    expect(report.policies.reduce((total: number, { games }: { games: number }) => total + games, 0)).toBe(48);
    expect(report.parts.sides.games).toBe(24);
  });

  test('rates every policy, 1500 on average', () => {
    const ratings = report.elo.map(({ elo }: { elo: number }) => elo);
    expect(ratings.reduce((sum: number, elo: number) => sum + elo, 0) / ratings.length).toBeCloseTo(1500, 3);
  });

  test('plays the same games from the same seed', async () => {
    const [again, other] = await Promise.all([
      chip(...asked, '--part', 'sides'),
      chip(...asked.with(6, '4'), '--part', 'sides'),
    ]);
    expect(JSON.parse(again.stdout).parts.sides).toEqual(report.parts.sides);
    expect(JSON.parse(other.stdout).parts.sides).not.toEqual(report.parts.sides);
  });

  test('describes itself in words without --json', async () => {
    const { code, stdout } = await chip(...asked.filter((word) => word !== '--json'), '--part', 'sides');
    expect(code).toBe(0);
    expect(stdout).toContain('the United States ahead in');
  });

  test.each([
    ['a part there is not', ['--part', 'meta,luck'], 'part-unknown'],
    ['no games', ['--games', '0'], 'games-invalid'],
  ])('refuses %s', async (_, words, code) => {
    const { code: exit, stderr } = await chip(...asked, ...words);
    expect(exit).toBe(2);
    expect(stderr).toContain(code);
  });
});

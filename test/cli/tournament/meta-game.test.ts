import { describe, expect, it } from 'vitest';
import type { Bout } from '../../../src/cli/tournament/bout.ts';
import { metaGameOf } from '../../../src/cli/tournament/meta-game.ts';

/** One game: who sat where, and what each earned. */
const game = (us: string, japan: string, earned: readonly [number, number], seed = 1): Bout => ({
  us,
  japan,
  seed,
  ending: { kind: 'agreement', round: 1 },
  surplus: { us: earned[0], japan: earned[1] },
  score: { us: 0, japan: 0 },
  agreement: null,
  threats: [],
});

/** The spiteful one loses to everybody, and whom it meets loses more. */
const league = [1, 2].flatMap((seed) => [
  game('fair', 'soft', [0.5, 0.4], seed),
  game('soft', 'fair', [0.4, 0.5], seed),
  game('spite', 'fair', [-0.1, -0.3], seed),
  game('fair', 'spite', [-0.3, -0.1], seed),
  game('spite', 'soft', [-0.1, -0.3], seed),
  game('soft', 'spite', [-0.3, -0.1], seed),
]);

describe('the game of choosing a policy', () => {
  const meta = metaGameOf(['fair', 'soft', 'spite'], league);

  it('ranks by what a policy earns, not by what it leaves the other', () => {
    expect(meta.outEarning.map(({ policy }) => policy)).toEqual(['fair', 'soft', 'spite']);
    expect(meta.outEarning.map(({ share }) => share)).toEqual([1, 0.5, 0]);
  });

  it('tells beside it who came off worse from the game between the two', () => {
    expect(meta.outEarning.map(({ headToHead }) => headToHead)).toEqual([0.5, 0, 1]);
  });

  it('tells policies apart no better than its games do', () => {
    const luck = ({ seed }: Bout): number => (seed === 1 ? 0.4 : -0.4);
    const noisy = metaGameOf(
      ['fair', 'soft', 'spite'],
      league.map((bout) => ({
        ...bout,
        surplus: { us: bout.surplus.us + luck(bout), japan: bout.surplus.japan + luck(bout) },
      })),
    );
    expect(noisy.quantal.precision).toBeLessThan(meta.quantal.precision);
    expect(noisy.quantal.effectiveNumber).toBeGreaterThan(meta.quantal.effectiveNumber);
  });

  it('has a figure for every pair, met or not', () => {
    const { payoff, quantal } = metaGameOf(['fair', 'soft', 'spite'], league.slice(0, 3));
    expect(payoff.flat().every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(quantal.effectiveNumber)).toBe(true);
  });
});

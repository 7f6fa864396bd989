import { describe, expect, it } from 'vitest';
import { splitMove } from '../../../../src/client/ui/story/cause-split.ts';
import { isYield, mainCause, moveOf, prices } from '../../../../src/client/ui/story/price-move.ts';
import { honestGame } from '../support/honest-game.ts';

const tenths = (amount: number): number => Math.round(amount * 10) + 0; // never a negative zero

describe('splitMove', () => {
  const games = [7, 8, 9].flatMap((seed) => honestGame(seed, 'japan').state.reports);

  it('explains every price of every round by parts that add up exactly to the move shown', () => {
    expect(games.length).toBeGreaterThan(12);
    for (const report of games)
      for (const price of prices) {
        const { move, parts } = splitMove(report, price);
        expect(parts.reduce((sum, { amount }) => sum + tenths(amount), 0)).toBe(tenths(move));
        expect(tenths(move)).toBe(tenths(moveOf(report, price)));
      }
  });

  it('counts a yield in basis points, as the ledger does', () => {
    const [report] = games;
    if (!report) throw new Error('a game has rounds');
    for (const price of prices.filter(isYield)) {
      const sum = Object.values(report.causes[price]).reduce((total, amount) => total + amount, 0);
      expect(moveOf(report, price)).toBeCloseTo(sum, 6);
    }
  });
});

describe('mainCause', () => {
  const causesOf = (usdjpy: Record<string, number>) => {
    const { reports } = honestGame(7, 'japan').state;
    const [report] = reports;
    if (!report) throw new Error('a game has rounds');
    return { causes: { ...report.causes, usdjpy } };
  };

  it('names a reason before everyday trading, if it made a fifth of the move', () => {
    expect(mainCause(causesOf({ noise: 1.5, intervention: 0.5 }), 'usdjpy')).toEqual({
      channel: 'intervention',
      isUp: true,
    });
    expect(mainCause(causesOf({ noise: 1.9, intervention: 0.1 }), 'usdjpy')).toEqual({ channel: 'noise', isUp: true });
  });

  it('does not name a reason that pushed the other way', () => {
    expect(mainCause(causesOf({ policyUs: -1, noise: 3 }), 'usdjpy')).toEqual({ channel: 'noise', isUp: true });
  });

  it('is null where nothing happened', () => {
    expect(mainCause(causesOf({ noise: 0, carry: 0 }), 'usdjpy')).toBeNull();
  });
});

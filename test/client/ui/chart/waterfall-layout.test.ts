import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, bySize, layWaterfall } from '../../../../src/client/ui/chart/waterfall-layout.ts';

const tenths = (amount: number): number => Math.round(amount * 10);

describe('apportion', () => {
  it('shows parts that add up to the total shown, whatever was rounded away', () => {
    const parts = [0.04, 0.04, 0.04].map((amount, i) => ({ id: String(i), amount }));
    const shown = apportion(parts, 0.12, 1);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.amount).toBe(0.1);
  });

  it('leaves out parts that come to nothing', () => {
    const shown = apportion(
      [
        { id: 'policy', amount: 7.7 },
        { id: 'stock', amount: 0 },
      ],
      7.7,
      1,
    );
    expect(shown).toEqual([{ id: 'policy', amount: 7.7 }]);
  });

  it('is exact and never off by more than one unit a part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 1, maxLength: 11 }),
        (amounts) => {
          const parts = amounts.map((amount, i) => ({ id: String(i), amount }));
          const total = amounts.reduce((sum, amount) => sum + amount, 0);
          const shown = apportion(parts, total, 1);
          expect(shown.reduce((sum, { amount }) => sum + tenths(amount), 0)).toBe(Math.round(total * 10) + 0);
          for (const { id, amount } of shown) expect(Math.abs(amount - (amounts[Number(id)] ?? 0))).toBeLessThan(0.2);
        },
      ),
    );
  });
});

describe('layWaterfall', () => {
  it('sets the parts end to end, from zero to their sum', () => {
    const steps = layWaterfall([
      { id: 'a', amount: 5 },
      { id: 'b', amount: -2 },
      { id: 'c', amount: 1 },
    ]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 3],
      [3, 4],
    ]);
  });
});

describe('bySize', () => {
  it('puts the largest move first, up or down', () => {
    const sorted = bySize([
      { id: 'small', amount: 1 },
      { id: 'fall', amount: -9 },
      { id: 'rise', amount: 4 },
    ]);
    expect(sorted.map(({ id }) => id)).toEqual(['fall', 'rise', 'small']);
  });
});

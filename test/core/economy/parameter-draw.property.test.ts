import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterValues } from '../../../src/content/parameter/parameter-values.ts';
import { drawParameters } from '../../../src/core/economy/record/parameter-draw.ts';
import { openStream, type Stream } from '../../../src/core/numeric/stream.ts';

const id = 'fx_tp';
const table = [{ id, low: -15, central: -5, high: 0 } as const];

const drawMany = (count: number): readonly number[] => {
  let stream: Stream = openStream(1, 'test');
  return Array.from({ length: count }, () => {
    const [drawn, next] = drawParameters(table, stream);
    stream = next;
    return drawn[id];
  });
};

const shareBelow = (values: readonly number[], limit: number): number =>
  values.filter((value) => value < limit).length / values.length;

describe('drawParameters', () => {
  it('keeps every coefficient within its range', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [drawn] = drawParameters(parameterValues, openStream(seed, 'test'));
        for (const { id: name, low, high } of parameterValues) {
          expect(drawn[name]).toBeGreaterThanOrEqual(low);
          expect(drawn[name]).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('draws the triangular distribution: mean, and shares below the mode and the quarter points', () => {
    const values = drawMany(20_000);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeCloseTo((-15 - 5 + 0) / 3, 1);
    expect(shareBelow(values, -5)).toBeCloseTo(10 / 15, 2); // (c - a) / (b - a)
    expect(shareBelow(values, -10)).toBeCloseTo(5 ** 2 / (15 * 10), 2); // (x - a)^2 / ((b - a)(c - a))
    expect(shareBelow(values, -2.5)).toBeCloseTo(1 - 2.5 ** 2 / (15 * 5), 2);
  });

  it('draws the same again from the same stream, and something else from the next', () => {
    const stream = openStream(7, 'test');
    const [first, next] = drawParameters(parameterValues, stream);
    expect(drawParameters(parameterValues, stream)[0]).toEqual(first);
    expect(drawParameters(parameterValues, next)[0]).not.toEqual(first);
  });
});

import { describe, expect, it } from 'vitest';
import { elementaryEffects } from '../../../src/cli/sensitivity/morris.ts';
import { openStream } from '../../../src/core/numeric/stream.ts';

const at = (point: readonly number[], index: number): number => point[index] ?? Number.NaN;

const screen = (evaluate: (point: readonly number[]) => readonly number[], factors: number, outcomes = 1) =>
  elementaryEffects({ factors, outcomes, evaluate }, 200, openStream(1, 'test'));

describe('elementaryEffects', () => {
  it('of a linear function are its coefficients, without spread', () => {
    const [effects] = screen((x) => [3 * at(x, 0) - 2 * at(x, 1) + 7], 3);
    expect(effects?.[0]?.mu).toBeCloseTo(3);
    expect(effects?.[1]?.mu).toBeCloseTo(-2);
    expect(effects?.[1]?.muStar).toBeCloseTo(2);
    expect(effects?.[2]).toEqual({ mu: 0, muStar: 0, sigma: 0 });
    expect(effects?.[0]?.sigma).toBeCloseTo(0);
  });

  it('see interaction as spread: of x times y, mean a half and the spread of the grid', () => {
    const [effects] = screen((x) => [at(x, 0) * at(x, 1)], 2);
    expect(effects?.[0]?.mu).toBeCloseTo(0.5, 1);
    expect(effects?.[0]?.sigma).toBeCloseTo(Math.sqrt(5 / 36), 1); // levels 0, 1/3, 2/3, 1
  });

  it('rank by size what is up on one half and down on the other', () => {
    const [effects] = screen((x) => [Math.abs(at(x, 0) - 0.5)], 1);
    expect(effects?.[0]?.mu).toBeCloseTo(0, 1);
    expect(effects?.[0]?.muStar).toBeCloseTo(0.5, 1); // (1/2 - 1/6) over 2/3, on every walk
  });

  it('keep outcomes apart, and leave out what is no number', () => {
    const effects = screen((x) => [at(x, 0), Number.NaN], 1, 2);
    expect(effects[0]?.[0]?.mu).toBeCloseTo(1);
    expect(effects[1]?.[0]).toEqual({ mu: 0, muStar: 0, sigma: 0 });
  });
});

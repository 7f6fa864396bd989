import { describe, expect, it } from 'vitest';
import { extentOf, linePath, scaleOf } from '../../../../src/client/ui/chart/scale.ts';

describe('scaleOf', () => {
  it('maps ends onto ends, also upside down', () => {
    const y = scaleOf(4, 5, 100, 0);
    expect([y(4), y(4.5), y(5)]).toEqual([100, 50, 0]);
  });

  it('puts a domain without width in the middle', () => {
    expect(scaleOf(3, 3, 0, 80)(3)).toBe(40);
  });
});

describe('extentOf', () => {
  it('keeps a calm line calm by spanning at least what is asked', () => {
    expect(extentOf([10, 11], 5)).toEqual([8, 13]);
    expect(extentOf([0, 9], 5)).toEqual([0, 9]);
  });
});

describe('linePath', () => {
  it('moves to the first value and draws to the rest', () => {
    expect(
      linePath(
        [1, 2, 1.5],
        (i) => i * 10,
        (value) => value,
      ),
    ).toBe('M0 1L10 2L20 1.5');
  });
});

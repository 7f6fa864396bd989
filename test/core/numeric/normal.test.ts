import { describe, expect, test } from 'vitest';
import { drawNormal, normalQuantile } from '../../../src/core/numeric/normal.ts';
import { openStream } from '../../../src/core/numeric/stream.ts';

describe('normalQuantile', () => {
  // Wichura's AS 241 (1988), to 16 digits; the first rows are in every printed table.
  test.each([
    [0.6, 0.2533471031357998],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446008],
    [0.95, 1.6448536269514715],
    [0.975, 1.9599639845400536],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489],
    [0.999, 3.090232306167813],
    [0.9999, 3.7190164854557084],
    [1e-10, -6.361340902404056],
    [0.5 / 2 ** 32, -6.337957754553789], // the lowest draw
  ])('of %d is %d', (p, z) => {
    expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1.2e-9);
  });

  test('is 0 at one half and odd about it', () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (let i = 1; i < 512; i++) expect(normalQuantile(i / 1024)).toBeCloseTo(-normalQuantile(1 - i / 1024), 12);
  });

  test('rises, also where its two approximations meet', () => {
    const grid = Array.from({ length: 99_999 }, (_, i) => normalQuantile((i + 1) / 100_000));
    expect(grid.findIndex((z, i) => z <= (grid[i - 1] ?? -Infinity))).toBe(-1);
  });
});

describe('drawNormal', () => {
  const COUNT = 200_000;
  const values: number[] = [];
  for (let stream = openStream(11, 'market'); values.length < COUNT; ) {
    const [value, next] = drawNormal(stream);
    values.push(value);
    stream = next;
  }
  const moment = (k: number): number => values.reduce((sum, z) => sum + z ** k, 0) / COUNT;

  // Four standard errors of each moment's estimate.
  test.each([
    [1, 0, 1],
    [2, 1, 2],
    [3, 0, 15],
    [4, 3, 96],
  ])('has moment %i equal to %d', (k, expected, variance) => {
    expect(Math.abs(moment(k) - expected)).toBeLessThan(4 * Math.sqrt(variance / COUNT));
  });

  test('has the tails of the normal distribution', () => {
    const beyond = values.filter((z) => Math.abs(z) > 3).length;
    expect(Math.abs(beyond - COUNT * 0.0026998)).toBeLessThan(4 * Math.sqrt(COUNT * 0.0026998));
  });
});

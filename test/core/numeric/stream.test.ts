import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stream } from '../../../src/core/numeric/stream.ts';
import { drawIndex, drawUint32, drawUnit, openStream } from '../../../src/core/numeric/stream.ts';

const PURPOSES = ['market', 'event', 'agent.us', 'agent.japan', 'preference', 'auction'];
const PERIOD = 2 ** 32;

const take = <T>(count: number, from: Stream, draw: (stream: Stream) => readonly [T, Stream]): T[] => {
  const values: T[] = [];
  for (let stream = from; values.length < count; ) {
    const [value, next] = draw(stream);
    values.push(value);
    stream = next;
  }
  return values;
};

/** Pearson's statistic against equal counts. */
const chiSquare = (counts: readonly number[]): number => {
  const expected = counts.reduce((a, b) => a + b, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};

const tally = (cells: number, indices: Iterable<number>): number[] => {
  const counts = new Array<number>(cells).fill(0);
  for (const i of indices) counts[i] = (counts[i] ?? NaN) + 1;
  return counts;
};

// 255 degrees of freedom: 1 in 1000 below 190.9, 1 in 1000 above 330.5.
const expectUniform = (counts: readonly number[]): void => {
  expect(counts).toHaveLength(256);
  expect(chiSquare(counts)).toBeGreaterThan(190.9);
  expect(chiSquare(counts)).toBeLessThan(330.5);
};

describe('a draw', () => {
  test('depends on the stream alone', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), (seed) => {
        const stream = openStream(seed, 'market');
        expect(drawUint32(stream)).toEqual(drawUint32(stream));
        expect(drawUnit(stream)[1]).toBe(drawUint32(stream)[1]);
        expect(drawIndex(stream, 6)[1]).toBe(drawUint32(stream)[1]);
      }),
    );
  });

  test('keeps the whole state in one unsigned 32-bit integer', () => {
    for (const next of take(1000, openStream(7, 'market'), (s) => [drawUint32(s)[1], drawUint32(s)[1]])) {
      expect(next).toBe(next >>> 0);
    }
  });

  test('lies inside (0, 1), or on 0 to count - 1', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.integer({ min: 1, max: 1000 }), (stream, count) => {
        const [unit] = drawUnit(stream);
        expect(unit > 0 && unit < 1).toBe(true);
        const [index] = drawIndex(stream, count);
        expect(Number.isInteger(index) && index >= 0 && index < count).toBe(true);
      }),
    );
  });

  test('is above 0 when the word drawn is 0', () => {
    const before = (0 - drawUint32(0)[1]) >>> 0;
    expect(drawUint32(before)[0]).toBe(0);
    expect(drawUnit(before)[0]).toBe(0.5 / PERIOD);
  });

  test('gives these values for seed 1, as it did in every game recorded so far', () => {
    expect(take(4, openStream(1, 'market'), drawUint32)).toEqual([2135868445, 3520735061, 287705350, 1889920542]);
  });
});

describe('a stream', () => {
  const units = take(262_144, openStream(20250617, 'market'), drawUnit);
  const words = take(262_144, openStream(20250617, 'event'), drawUint32);

  test('is uniform', () => {
    expectUniform(
      tally(
        256,
        units.map((u) => Math.floor(u * 256)),
      ),
    );
  });

  test('is uniform in its low bits', () => {
    expectUniform(
      tally(
        256,
        words.map((w) => w & 255),
      ),
    );
  });

  test('is uniform in pairs of successive draws', () => {
    const pairs = words.slice(1).map((word, i) => (word >>> 28) * 16 + ((words[i] ?? NaN) >>> 28));
    expectUniform(tally(256, pairs));
  });

  test('is uniform in its first draw over neighbouring seeds', () => {
    const firsts = Array.from({ length: 65_536 }, (_, seed) => drawUint32(openStream(seed, 'market'))[0] >>> 24);
    expectUniform(tally(256, firsts));
  });

  test('has the mean and variance of the uniform distribution', () => {
    const mean = units.reduce((a, b) => a + b, 0) / units.length;
    const variance = units.reduce((sum, u) => sum + (u - mean) ** 2, 0) / units.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / units.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / units.length));
  });
});

describe('streams of different purposes', () => {
  test('are uncorrelated', () => {
    const a = take(100_000, openStream(3, 'market'), drawUnit);
    const b = take(100_000, openStream(3, 'event'), drawUnit);
    const covariance = a.reduce((sum, x, i) => sum + (x - 0.5) * ((b[i] ?? NaN) - 0.5), 0) / a.length;
    expect(Math.abs(covariance * 12)).toBeLessThan(4 / Math.sqrt(a.length));
  });

  // Every stream walks one cycle of 2^32 in equal steps, so the distance along it is exact arithmetic.
  test('do not meet within 100,000 draws', () => {
    const step = drawUint32(0)[1];
    let inverse = 1;
    for (let i = 0; i < 5; i++) inverse = Math.imul(inverse, 2 - Math.imul(step, inverse));
    expect(Math.imul(step, inverse)).toBe(1);
    for (let seed = 0; seed < 100; seed++) {
      const starts = PURPOSES.map((purpose) => Math.imul(openStream(seed, purpose), inverse) >>> 0);
      const inOrder = starts.toSorted((a, b) => a - b);
      const gaps = inOrder.map((start, i) => (inOrder[i + 1] ?? (inOrder[0] ?? NaN) + PERIOD) - start);
      expect(Math.min(...gaps), `seed ${seed}`).toBeGreaterThan(100_000);
    }
  });

  test('differ whenever the seed or the purpose does', () => {
    const starts = new Set<Stream>();
    for (let seed = 0; seed < 1000; seed++) for (const purpose of PURPOSES) starts.add(openStream(seed, purpose));
    expect(starts.size).toBe(1000 * PURPOSES.length);
  });
});

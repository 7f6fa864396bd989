import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../src/cli/backtest/error.ts';
import type { Path } from '../../../src/cli/backtest/path.ts';

const path = (series: 'ust10y' | 'usdjpy', model: readonly number[], actual: readonly (number | null)[]): Path => ({
  episode: 'x',
  series,
  points: model.map((value, i) => ({
    date: `2025-01-0${i + 1}`,
    model: value,
    low: value,
    high: value,
    actual: actual[i] ?? null,
  })),
});

describe('errorOf', () => {
  it('of a model that is right is nothing, and the random walk is wrong by the moves', () => {
    const record = [4, 4.1, 4.3, 4.2, 4.4];
    expect(errorOf(path('ust10y', record, record))).toMatchObject({
      unit: 'bp',
      readings: 4,
      level: 0,
      levelBenchmark: 25, // 10, 30, 20 and 40 bp from the opening
      change: 0,
      changeBenchmark: 15, // 10, 20, 10 and 20 bp
      correlation: 1,
      sign: 1,
    });
  });

  it('of a model that does not move is the random walk’s', () => {
    const error = errorOf(path('usdjpy', [100, 100, 100, 100, 100], [100, 101, 102, 101, 103]));
    expect(error.unit).toBe('%');
    expect(error.level).toBe(error.levelBenchmark);
    expect(error.change).toBe(error.changeBenchmark);
    expect(error).toMatchObject({ correlation: null, sign: null });
  });

  it('counts the right sign where both moved', () => {
    const error = errorOf(path('ust10y', [4, 4.1, 4.1, 4.0, 4.2], [4, 4.1, 4.2, 4.3, 4.4]));
    expect(error.sign).toBeCloseTo(2 / 3, 3); // the still week does not count
  });

  it('shows when one week makes the correlation', () => {
    const error = errorOf(path('ust10y', [4, 4.5, 4.49, 4.5, 4.49, 4.5], [4, 4.6, 4.61, 4.6, 4.61, 4.6]));
    expect(error.correlation).toBeGreaterThan(0.9);
    expect(error.correlationWithoutLargest).toBe(-1);
  });

  it('skips what was not published', () => {
    expect(errorOf(path('ust10y', [4, 4.1, 4.2, 4.3], [4, null, 4.2, 4.4]))).toMatchObject({
      readings: 2,
      level: 5,
      change: 10, // one pair of neighbours: 10 bp against 20
    });
  });
});

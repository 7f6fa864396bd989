import { describe, expect, it } from 'vitest';
import { calibrationBins, calibrationError } from '../../../src/cli/tournament/calibration.ts';

const forecasts = (chance: number, came: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({ chance, came: i < came }));

describe('calibration', () => {
  it('has no error where seven in ten of what was called 70 % came', () => {
    expect(calibrationError(forecasts(0.7, 7, 10))).toBeCloseTo(0, 12);
  });

  it('weighs the error of each tenth by its forecasts', () => {
    const all = [...forecasts(0.95, 5, 10), ...forecasts(0.05, 0, 30)];
    expect(calibrationError(all)).toBeCloseTo((10 * 0.45 + 30 * 0.05) / 40, 12);
    expect(calibrationBins(all).map(({ low, count }) => [low, count])).toEqual([
      [0, 30],
      [0.9, 10],
    ]);
  });

  it('puts a certainty into the last tenth', () => {
    expect(calibrationBins(forecasts(1, 1, 1))[0]?.low).toBe(0.9);
  });
});

import { describe, expect, it } from 'vitest';
import { readEpisode } from '../../../src/cli/backtest/episode-file.ts';
import { type Path, pathsOf } from '../../../src/cli/backtest/path.ts';
import { drawSets } from '../../../src/cli/case-check.ts';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { parameterValues } from '../../../src/content/parameter/parameter-values.ts';
import { presets } from '../../../src/content/presets.ts';

const spring = readEpisode('april-july-2025');
const still = { ...spring, shocks: [] };
const sets = drawSets(parameterValues, 20, 1);

const pathIn = (paths: readonly Path[], series: string): Path => {
  const path = paths.find((one) => one.series === series);
  if (!path) throw new Error(`no ${series}`);
  return path;
};

describe('pathsOf', () => {
  const paths = pathsOf(spring, centralParameters, sets);

  it('reads each week at its last close: the day before a holiday, nothing after the file ends', () => {
    const { points } = pathIn(paths, 'ust10y');
    expect(points).toHaveLength(18);
    expect(points[0]).toMatchObject({ date: '2025-04-02', model: 4.2, actual: 4.2 });
    expect(points[1]).toMatchObject({ date: '2025-04-04', actual: 4.01 });
    expect(points[3]).toMatchObject({ date: '2025-04-18', actual: 4.34 }); // Good Friday: Thursday’s
    const yen = pathIn(paths, 'usdjpy').points;
    expect(yen.at(-3)).toMatchObject({ date: '2025-07-11', actual: 147.29 });
    expect(yen.slice(-2).map(({ actual }) => actual)).toEqual([null, null]);
  });

  it('holds the central path within what drawn parameters give, nearly always', () => {
    const points = paths.flatMap((path) => path.points);
    const within = points.filter(({ low, model, high }) => low - 1e-9 <= model && model <= high + 1e-9);
    expect(within.length / points.length).toBeGreaterThan(0.9);
    expect(points.some(({ low, high }) => high > low)).toBe(true);
  });

  it('means months, and puts an index at 100 in its first', () => {
    const { points } = pathIn(paths, 'gold');
    expect(points.map(({ date }) => date.slice(0, 7))).toEqual(['2025-04', '2025-05', '2025-06', '2025-07']);
    expect(points[0]).toMatchObject({ model: 100, low: 100, high: 100, actual: 100 });
    expect(points[1]?.actual).toBeGreaterThan(102);
  });

  it('lets the month that the Plaza opens late in stand for the opening', () => {
    const [path] = pathsOf(readEpisode('plaza-1985'), centralParameters, []);
    expect(path?.points[0]).toMatchObject({ date: '1985-09-15', model: presets['plaza-1985'].usdjpy });
    expect(path?.points.at(-1)?.date).toBe('1987-12-15');
    expect(path?.points.every(({ actual }) => actual !== null)).toBe(true);
  });

  it('moves by nothing but the shocks', () => {
    for (const { series, points } of pathsOf(still, centralParameters, []))
      for (const { model } of points) expect(Math.abs(model - (points[0]?.model ?? 0)), series).toBeLessThan(1e-9);
  });
});

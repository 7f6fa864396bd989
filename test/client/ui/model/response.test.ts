import { expect, test } from 'vitest';
import { readingsOf } from '../../../../src/client/ui/model/record.ts';
import { responseOf, runExperiment } from '../../../../src/client/ui/model/response.ts';
import { EXPERIMENT_WEEKS, experimentIds, experiments } from '../../../../src/content/experiments.ts';
import { centralParameters } from '../../../../src/content/parameter/central-parameters.ts';
import { parameters } from '../../../../src/content/parameter/parameters.ts';
import { presets } from '../../../../src/content/presets.ts';

test('there is one experiment of each name', () => {
  expect(experiments.map(({ id }) => id)).toEqual([...experimentIds]);
});

test.each(experiments)('$id moves what it is known by, from the opening', (each) => {
  const track = runExperiment(each, centralParameters);
  const [first = 'ust10y'] = each.series;
  const { values, furthest } = responseOf(track, first);
  expect(values).toHaveLength(EXPERIMENT_WEEKS + 1);
  expect(furthest.week).toBeGreaterThan(0);
  expect(values[furthest.week]).toBe(furthest.value);
});

test('a disputed number changes the answer: twice the flow effect, a higher peak', () => {
  const [sale] = experiments;
  if (!sale) throw new Error('no experiment');
  const peak = (flow: number): number =>
    responseOf(runExperiment(sale, { ...centralParameters, ust_flow_bp_per_100bn: flow }), 'ust10y').furthest.value;
  expect(peak(28)).toBeGreaterThan(peak(14) + 0.05);
});

test('a check holds or misses by its band, bounds included', () => {
  const opening = presets.calm.usdjpy;
  const check = { series: 'usdjpy', stat: 'level', from: -1, to: 0, unit: '', actual: null } as const;
  const kase = {
    id: 'X',
    title: '',
    kind: 'paper',
    source: '',
    start: { preset: 'calm' },
    shocks: [],
    checks: [
      { ...check, low: opening, high: opening },
      { ...check, low: opening + 1, high: opening + 2 },
    ],
  } as const;
  const readings = readingsOf({ ...kase, shocks: [], checks: [...kase.checks] }, centralParameters);
  expect(readings.map(({ value, holds }) => [value, holds])).toEqual([
    [opening, true],
    [opening, false],
  ]);
});

test('every coefficient is listed once', () => {
  expect(new Set(parameters.map(({ id }) => id)).size).toBe(Object.keys(centralParameters).length);
});

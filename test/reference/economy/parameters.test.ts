import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { parameters } from '../../../src/content/parameter/parameters.ts';
import { parameterSchema } from '../../../src/schema/parameter.ts';
import { parameterIds } from '../../../src/schema/parameter-id.ts';

/** Ranges that the sources support, collected before the model was written. */
const published: Readonly<Record<string, readonly [low: number, high: number]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'published-ranges.json'), 'utf8'),
);

describe('parameters', () => {
  it('are listed once each, in the order of the schema', () => {
    expect(parameters.map(({ id }) => id)).toEqual(parameterIds);
    expect(Object.keys(centralParameters).toSorted()).toEqual([...parameterIds].toSorted());
  });

  it.each(parameters)('$id is within its range and says where it comes from', (parameter) => {
    expect(parameterSchema.parse(parameter)).toEqual(parameter);
    expect(parameter.central).toBe(centralParameters[parameter.id]);
    expect(parameter.low).toBeLessThanOrEqual(parameter.central);
    expect(parameter.central).toBeLessThanOrEqual(parameter.high);
    if (parameter.evidence === 'S' || parameter.evidence === 'O') expect(parameter.source).not.toBe('');
  });

  it.each(Object.entries(published))('%s and its range stay inside what was published', (id, [low, high]) => {
    const parameter = parameters.find((each) => each.id === id);
    if (!parameter) throw new Error(`${id} is no parameter`);
    expect(parameter.low).toBeGreaterThanOrEqual(low);
    expect(parameter.high).toBeLessThanOrEqual(high);
  });

  it('read from published work are what was published', () => {
    // Neveu and Schafer 2024; Fajgelbaum et al. 2020, Table V; BOJ CGPI June 2025.
    expect(centralParameters).toMatchObject({
      dsir_bp_per_pp: 2,
      sigma_variety: 2.53,
      kappa_sector: 1.19,
      fx_interv: -0.4,
      fx_ratecheck: -1.7,
      tar_pt_border: 0.93,
      ust_stock_bp_per_100bn: 6,
      ust_flow_bp_per_100bn: 14,
    });
  });
});

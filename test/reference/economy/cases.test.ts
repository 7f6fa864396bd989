import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCase } from '../../../src/cli/case-check.ts';
import { parseCaseFile } from '../../../src/cli/case-file.ts';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';

const read = (name: string) =>
  parseCaseFile(readFileSync(new URL(`../../../assets/record/${name}`, import.meta.url), 'utf8')).cases;

/** Checks that the model card owns up to missing, as `case series stat`. */
const admitted: readonly string[] = [];

describe.each([
  { name: 'cases.json', known: 23, asked: 34 },
  { name: 'further-cases.json', known: 42, asked: 107 },
])('the model against the record: $name', ({ name, known, asked }) => {
  const cases = read(name);

  it(`is asked all ${known} cases`, () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(known);
    expect(cases.flatMap(({ checks }) => checks)).toHaveLength(asked);
  });

  it.each(cases)('$id: $title', (validationCase) => {
    const missed = checkCase(validationCase, centralParameters).filter(({ ok }) => !ok);
    const names = missed.map(({ case: id, series, stat }) => `${id} ${series} ${stat}`);
    expect(names).toEqual(admitted.filter((admission) => admission.startsWith(`${validationCase.id} `)));
  });
});

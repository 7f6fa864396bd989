import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCase } from '../../../src/cli/case-check.ts';
import { parseCaseFile } from '../../../src/cli/case-file.ts';
import { centralParameters } from '../../../src/content/central-parameters.ts';

const { cases } = parseCaseFile(readFileSync(new URL('../../../assets/record/cases.json', import.meta.url), 'utf8'));

/** Checks that the model card owns up to missing, as `case series stat`. */
const admitted: readonly string[] = [];

describe('the model against the record', () => {
  it('is asked all 23 cases', () => {
    expect(cases).toHaveLength(23);
    expect(cases.flatMap(({ checks }) => checks)).toHaveLength(34);
  });

  it.each(cases)('$id: $title', (validationCase) => {
    const missed = checkCase(validationCase, centralParameters).filter(({ ok }) => !ok);
    const names = missed.map(({ case: id, series, stat }) => `${id} ${series} ${stat}`);
    expect(names).toEqual(admitted.filter((name) => name.startsWith(`${validationCase.id} `)));
  });
});

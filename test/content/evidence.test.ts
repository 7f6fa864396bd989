import { expect, test } from 'vitest';
import { scenarios } from '../../src/content/catalogue.ts';
import { parameters } from '../../src/content/parameter/parameters.ts';
import { evidenceWords as english } from '../../src/content/words/en/screen/evidence.ts';
import { evidenceWords as japanese } from '../../src/content/words/ja/screen/evidence.ts';
import { slotsOf } from '../../src/content/words/template.ts';

const levers = [...scenarios.values()].flatMap((scenario) => scenario.levers);
const behindLevers = [...new Set(levers.flatMap((lever) => lever.parameters))].sort();

test.each([
  ['English', english],
  ['Japanese', japanese],
])('every parameter behind a lever is put into words, in %s', (_language, sentences) => {
  expect(Object.keys(sentences).sort()).toEqual(behindLevers);
  for (const sentence of Object.values(sentences))
    for (const slot of slotsOf(sentence)) expect(['value', 'low', 'high']).toContain(slot);
});

test('every parameter behind a lever has a source to show', () => {
  const ids: readonly string[] = parameters.map(({ id }) => id);
  for (const id of behindLevers) expect(ids).toContain(id);
});

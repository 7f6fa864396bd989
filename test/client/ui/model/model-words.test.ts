import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { model as english } from '../../../../src/content/words/en/screen/model.ts';
import { model as japanese } from '../../../../src/content/words/ja/screen/model.ts';
import { slotsOf } from '../../../../src/content/words/template.ts';

/** Every text with its path, the titles of cases left out: in English they come from the file of cases. */
const slotsByPath = (node: unknown, path = ''): Readonly<Record<string, readonly string[]>> => {
  if (typeof node === 'string') return { [path]: slotsOf(node) };
  if (typeof node !== 'object' || node === null || path === '.record.cases') return {};
  return Object.assign({}, ...Object.entries(node).map(([key, value]) => slotsByPath(value, `${path}.${key}`)));
};

test('the page of the model says as much in both languages, with the same slots', () => {
  expect(slotsByPath(japanese)).toEqual(slotsByPath(english));
});

test('every case of the record has a Japanese title', () => {
  const ids = ['cases', 'further-cases'].flatMap((file) =>
    JSON.parse(readFileSync(`assets/record/${file}.json`, 'utf8')).cases.map(({ id }: { id: string }) => id),
  );
  expect(Object.keys(japanese.record.cases).toSorted()).toEqual(ids.toSorted());
});

import { readFile } from 'node:fs/promises';
import { presetIds } from '../schema/preset.ts';
import { seriesIds } from '../schema/series.ts';
import { shockSchema } from '../schema/shock.ts';
import { statisticSchema, type ValidationFile, validationFileSchema } from '../schema/validation.ts';
import { Fault } from './fault.ts';

const shockTypes: readonly string[] = shockSchema.options.map((option) => option.shape.type.value);

/** What a path inside a case file may name, with the code of the complaint. */
const vocabularies: readonly { key: string; code: string; noun: string; known: readonly string[] }[] = [
  { key: 'preset', code: 'unknown-preset', noun: 'preset', known: presetIds },
  { key: 'type', code: 'unknown-shock', noun: 'shock', known: shockTypes },
  { key: 'series', code: 'unknown-series', noun: 'series', known: seriesIds },
  { key: 'stat', code: 'unknown-statistic', noun: 'statistic', known: statisticSchema.options },
];

/** Look a path up in parsed JSON, without trusting its shape. */
const lookUp = (json: unknown, path: readonly PropertyKey[]): unknown => {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
};

const caseAt = (json: unknown, path: readonly PropertyKey[]): string => {
  const id = path[0] === 'cases' && path[1] !== undefined ? lookUp(json, ['cases', path[1], 'id']) : undefined;
  return typeof id === 'string' ? `case ${id}, ` : '';
};

const complaint = (json: unknown, path: readonly PropertyKey[], message: string): Fault => {
  const place = `${caseAt(json, path)}${path.map(String).join('.') || 'the file'}`;
  const value = lookUp(json, path);
  const vocabulary = vocabularies.find(({ key }) => key === path[path.length - 1]);
  if (vocabulary === undefined || (typeof value === 'string' && vocabulary.known.includes(value)))
    return new Fault('bad-file', `${place}: ${message}`, 2);
  const { code, noun, known } = vocabulary;
  return new Fault(code, `${place}: unknown ${noun} ${JSON.stringify(value)}; known are ${known.join(', ')}`, 2);
};

/** Check a case file's content. Throws a fault `bad-file`, or `unknown-*` with the names that are known. */
export const parseCaseFile = (text: string): ValidationFile => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Fault('bad-file', `not JSON: ${error instanceof Error ? error.message : String(error)}`, 2);
  }
  const parsed = validationFileSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw complaint(json, issue?.path ?? [], issue?.message ?? 'of another shape');
};

/** Read a case file from disk. Throws as `parseCaseFile`, and `bad-file` if it cannot be read. */
export const readCaseFile = async (file: string): Promise<ValidationFile> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Fault('bad-file', `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, 2);
  });
  return parseCaseFile(text);
};

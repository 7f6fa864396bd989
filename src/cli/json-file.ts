import { readFile } from 'node:fs/promises';
import { Fault } from './fault.ts';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A schema, as far as reading with it goes. */
interface Form<T> {
  safeParse(json: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
}

/** Read a file and check its form. Throws a fault `bad-file` that says where it is wrong. */
export const readJsonFile = async <T>(file: string, form: Form<T>): Promise<T> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Fault('bad-file', `cannot read ${file}: ${reason(error)}`, 2);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Fault('bad-file', `${file} is not JSON: ${reason(error)}`, 2);
  }
  const parsed = form.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.map(String).join('.') || 'the file';
  throw new Fault('bad-file', `${file}, ${place}: ${issue?.message ?? 'of another form'}`, 2);
};

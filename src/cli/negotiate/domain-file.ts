import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Domain, weightedUtility } from '../../core/negotiation/domain.ts';
import { domainFileSchema } from '../../schema/domain.ts';
import { Fault } from '../fault.ts';
import { readJsonFile } from '../json-file.ts';

/** A domain with the file it comes from, and what delay leaves of each party's utility at the deadline. */
export interface NamedDomain extends Domain {
  readonly name: string;
  readonly discounts: readonly [number, number];
}

const readDomain = async (file: string): Promise<NamedDomain> => {
  const { issues, profiles } = await readJsonFile(file, domainFileSchema);
  const [first, second] = profiles.map(({ weights, evaluations, reservation }) => ({
    utility: weightedUtility(weights, evaluations),
    reservation,
  }));
  if (!first || !second) throw new Fault('bad-file', `${file}: two profiles`, 2);
  return {
    name: file,
    issues: issues.map(({ name, values }) => ({ name, options: values })),
    parties: [first, second],
    discounts: [profiles[0].discount, profiles[1].discount],
  };
};

/** Read a domain file, or every `.json` file of a folder in the order of their names. Throws `bad-file`. */
export const readDomains = async (path: string): Promise<readonly NamedDomain[]> => {
  const entry = await stat(path).catch(() => {
    throw new Fault('bad-file', `cannot read ${path}`, 2);
  });
  if (!entry.isDirectory()) return [await readDomain(path)];
  const files = (await readdir(path)).filter((file) => file.endsWith('.json')).sort();
  if (files.length === 0) throw new Fault('bad-file', `no .json file in ${path}`, 2);
  return Promise.all(files.map((file) => readDomain(join(path, file))));
};

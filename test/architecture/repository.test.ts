import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

const WELCOME = [
  ...['src', 'assets', 'test', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'],
  ...['README.md', 'package-lock.json', 'LICENSE'],
];
const IGNORED = ['node_modules', 'dist'];

test('the top level holds nothing but what it should', () => {
  const names = readdirSync(root).filter((name) => !name.startsWith('.') && !IGNORED.includes(name));
  expect(names.toSorted()).toEqual(WELCOME.toSorted());
});

test('the lockfile names no registry but npm', () => {
  const addresses = [...readFileSync(join(root, 'package-lock.json'), 'utf8').matchAll(/"resolved": "([^"]*)"/g)];
  expect(addresses.filter(([, address]) => !address?.startsWith('https://registry.npmjs.org/'))).toEqual([]);
});

test('the lockfile knows the packages of every platform, or npm ci would refuse it on some', () => {
  const { packages } = readJson('package-lock.json') as LockFile;
  const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
});

test('every dependency has one version', () => {
  const exact = expect.stringMatching(/^\d+\.\d+\.\d+$/);
  const { dependencies, devDependencies } = readJson('package.json') as Record<string, Record<string, string>>;
  for (const versions of [dependencies, devDependencies]) {
    expect(versions).toEqual(Object.fromEntries(Object.keys(versions ?? {}).map((name) => [name, exact])));
  }
});

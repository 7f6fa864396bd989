import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { chip } from './support/chip.ts';

const FILE = join(import.meta.dirname, '../support/domain/lease.json');
const match = ['--rounds', '6', '--sessions', '4', '--seed', '3'];

const report = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await chip('negotiate', ...match, ...args, '--json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
};

describe('negotiate', () => {
  test('prints means over its sessions, the same for the same seed', async () => {
    const once = await report('--domain', FILE, '--a', 'boulware', '--b', 'linear');
    expect(Object.keys(once)).toEqual([
      'sessions',
      'agreementShare',
      'utility',
      'nashRatio',
      'paretoDistance',
      'rounds',
    ]);
    expect(once.sessions).toBe(4);
    expect(once.utility.a).toBeGreaterThan(once.utility.b);
    expect(await report('--domain', FILE, '--a', 'boulware', '--b', 'linear')).toEqual(once);
  });

  test('with nobody named our own agent bargains with itself, efficiently', async () => {
    const { agreementShare, nashRatio, paretoDistance } = await report('--domain', FILE, '--sessions', '40');
    expect(agreementShare).toBe(1);
    expect(nashRatio).toBeGreaterThan(0.9);
    expect(paretoDistance).toBeLessThan(0.02);
  });

  test('a hardliner with a hardliner agree on nothing, and keep their reservation values', async () => {
    const { agreementShare, utility, paretoDistance, rounds } = await report(
      ...['--domain', FILE, '--a', 'hardliner', '--b', 'hardliner'],
    );
    expect([agreementShare, utility, paretoDistance, rounds]).toEqual([0, { a: 0.2, b: 0.1 }, null, 6]);
  });

  test('takes every domain of a folder', async () => {
    const folder = join(import.meta.dirname, '../support/domain');
    const { sessions, agreementShare } = await report('--domain', folder, '--a', 'conceder', '--b', 'conceder');
    expect(sessions).toBe(8);
    expect(agreementShare).toBe(0.5);
  });

  test('writes a line for people', async () => {
    const { stdout } = await chip('negotiate', '--domain', FILE, ...match, '--a', 'linear', '--b', 'linear');
    expect(stdout).toMatch(/^4 sessions, 100 % agreed, after [\d.]+ rounds\nutility: linear 0\.\d+, linear 0\.\d+\n/);
  });
});

test('exploit names who earns most against an agent, over all and in each domain', async () => {
  const { code, stdout } = await chip('exploit', '--domain', FILE, '--agent', 'conceder', ...match, '--json');
  const { selfPlay, gap, responder, meanDomainGap, byDomain } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(selfPlay).toBeGreaterThan(0.4);
  expect(gap).toBeGreaterThan(0.2);
  expect(gap).toBe(meanDomainGap);
  expect(byDomain).toEqual([{ domain: FILE, gap, responder }]);
});

describe('a file that is no domain', () => {
  test.each([
    ['is not JSON', 'oops', 'is not JSON'],
    ['has no profiles', '{"issues":[{"name":"a","values":["x"]}]}', 'profiles'],
    [
      'has too few numbers',
      '{"issues":[{"name":"a","values":["x","y"]}],"profiles":[{"weights":[1],"evaluations":[[1]]},{"weights":[1],"evaluations":[[1,0]]}]}',
      'profiles.0.evaluations.0: one number for each value',
    ],
  ])('%s: bad-file and the place', async (_, text, place) => {
    const folder = await temporaryFolder({ 'domain.json': text });
    const { code, stderr } = await chip('negotiate', '--domain', join(folder, 'domain.json'), ...match);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^bad-file: /);
    expect(stderr).toContain(place);
  });

  test('does not exist: bad-file', async () => {
    const { code, stderr } = await chip('negotiate', '--domain', '/nowhere/else.json', ...match);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^bad-file: cannot read/);
  });
});

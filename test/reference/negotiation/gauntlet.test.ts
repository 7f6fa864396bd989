import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chip } from '../../cli/support/chip.ts';
import { temporaryFolder } from '../../support/folder.ts';

const FILE = join(import.meta.dirname, 'snhp-public.json');

describe('the SNHP gauntlet, public scenarios', () => {
  test('the published naive party scores the published 0.4524', async () => {
    const { code, stdout } = await chip('gauntlet', FILE, '--agent', 'naive', '--json');
    const { matches, meanUtility, byCounterparty } = JSON.parse(stdout);
    expect([code, matches]).toEqual([0, 360]);
    expect(meanUtility.toFixed(4)).toBe('0.4524');
    expect(Object.keys(byCounterparty)).toEqual(['naive', 'hardball', 'conceder']);
  });

  test('our agent, by default, does better in a tenth of them than the published engine in all, 0.5591', async () => {
    const gauntlet = JSON.parse(await readFile(FILE, 'utf8'));
    const tenth = JSON.stringify({ ...gauntlet, scenarios: gauntlet.scenarios.slice(0, 6) });
    const folder = await temporaryFolder({ 'tenth.json': tenth });
    const { stdout } = await chip('gauntlet', join(folder, 'tenth.json'), '--json');
    const { matches, meanUtility } = JSON.parse(stdout);
    expect(matches).toBe(36);
    expect(meanUtility).toBeGreaterThan(0.5591);
  });

  test('a file of another form is refused with its place', async () => {
    const folder = await temporaryFolder({ 'gauntlet.json': '{"batna":0.3,"deadline":8,"scenarios":[]}' });
    const { code, stderr } = await chip('gauntlet', join(folder, 'gauntlet.json'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^bad-file: .*scenarios/);
  });
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordPath } from '../../src/cli/backtest/record.ts';
import { readCaseFile } from '../../src/cli/case-file.ts';
import { temporaryFolder } from '../support/folder.ts';
import { chip } from './support/chip.ts';

const file = recordPath('cases.json');
const { cases } = await readCaseFile(file);
const checks = cases.flatMap((one) => one.checks);

const report = async (...args: readonly string[]) => {
  const ran = await chip('validate', file, '--json', ...args);
  return { ...ran, report: JSON.parse(ran.stdout) };
};

describe('validate', () => {
  test('prints a line a check, and says how many hold', async () => {
    const { code, stdout, stderr } = await chip('validate', file);
    const lines = stdout.trimEnd().split('\n');
    expect(stderr).toBe('');
    expect(lines).toHaveLength(checks.length + 1);
    expect(lines[0]).toMatch(/^V01 ust10y peak \d+\.?\d* bp in \[10, 35\] \(actual 20\) (ok|MISS)$/);
    const missed = lines.filter((line) => line.endsWith('MISS')).length;
    expect(code).toBe(missed > 0 ? 1 : 0);
    expect(lines.at(-1)).toBe(`${checks.length - missed} of ${checks.length} checks hold`);
  });

  test('prints the same as JSON', async () => {
    const { report: printed } = await report();
    expect(printed).toMatchObject({ total: checks.length });
    expect(printed.checks[0]).toMatchObject({ case: 'V01', series: 'ust10y', stat: 'peak', low: 10, high: 35 });
    expect(printed.passed).toBe(printed.checks.filter(({ ok }: { ok: boolean }) => ok).length);
    expect(printed).not.toHaveProperty('drawn');
  });

  test('with draws gives each statistic a band, the same for the same seed', async () => {
    const first = await report('--draws', '40', '--seed', '3');
    expect(await report('--draws', '40', '--seed', '3')).toEqual(first);
    expect((await report('--draws', '40', '--seed', '4')).report).not.toEqual(first.report);
    const { drawn } = first.report.checks[0];
    expect(drawn.p5).toBeLessThan(drawn.median);
    expect(drawn.median).toBeLessThan(drawn.p95);
    expect(first.report.drawn).toMatchObject({ draws: 40, seed: 3 });
    expect(first.report.drawn.held.p5).toBeLessThanOrEqual(checks.length);
  });

  test('follows a number that is set, and what is set is not drawn', async () => {
    const only = { version: 1, cases: cases.filter(({ id }) => id === 'V26') };
    const folder = await temporaryFolder({ 'debt.json': JSON.stringify(only) });
    const args = ['validate', join(folder, 'debt.json'), '--json', '--draws', '20'];
    const { stdout, stderr } = await chip(...args, '--set', 'dsir_bp_per_pp=3');
    const [check] = JSON.parse(stdout).checks;
    expect(check.value).toBeCloseTo(30, 0);
    expect(check.drawn.p95 - check.drawn.p5).toBeLessThan(1);
    expect(stderr).toBe('');
    const { stdout: last } = await chip(...args, '--set', 'dsir_bp_per_pp=9', '--set', 'dsir_bp_per_pp=3');
    expect(last).toBe(stdout);
  });

  test('warns of a number outside its range, and uses it', async () => {
    const { code, stderr, report: printed } = await report('--set', 'dsir_bp_per_pp=9');
    expect(stderr).toMatch(/^parameter-outside: dsir_bp_per_pp=9 .*1\.5 to 3\.5/);
    expect(printed.checks).toContainEqual(expect.objectContaining({ case: 'V26', ok: false }));
    expect(code).toBe(1);
  });

  test.each([
    ['fx_typ=1', 'parameter-unknown', 'fx_tp'],
    ['fx_tp', 'set-malformed', 'id=value'],
    ['fx_tp=1=2', 'set-malformed', 'id=value'],
    ['fx_tp=', 'parameter-invalid', 'number'],
    ['fx_tp=lots', 'parameter-invalid', 'number'],
  ])('refuses --set %s', async (set, problem, said) => {
    const { code, stdout, stderr } = await chip('validate', file, '--set', set);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^${problem}: `));
    expect(stderr).toContain(said);
  });

  test('exits 2 on a file that is not there, with a code on standard error', async () => {
    const { code, stdout, stderr } = await chip('validate', '/nowhere/cases.json', '--json');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^bad-file: /);
  });
});

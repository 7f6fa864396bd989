import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordPath } from '../../src/cli/backtest/record.ts';
import { readCaseFile } from '../../src/cli/case-file.ts';
import { temporaryFolder } from '../support/folder.ts';
import { chip } from './support/chip.ts';

const { cases } = await readCaseFile(recordPath('cases.json'));
const few = { version: 1, cases: cases.filter(({ id }) => id === 'V02' || id === 'V26') };
/** Screen two cases on three walks. */
const screen = async (...more: readonly string[]) => {
  const folder = await temporaryFolder({ 'few.json': JSON.stringify(few) });
  return chip('sensitivity', '--cases', join(folder, 'few.json'), '--draws', '3', ...more);
};

describe('sensitivity', () => {
  test('ranks the parameters of each check', async () => {
    const { code, stdout, stderr } = await screen('--json');
    expect([code, stderr]).toEqual([0, '']);
    const { method, draws, seed, outcomes } = JSON.parse(stdout);
    expect({ method, draws, seed }).toEqual({ method: 'morris', draws: 3, seed: 1 });
    const [sale, debt] = outcomes;
    expect(sale).toMatchObject({ outcome: 'V02 ust10y change', unit: 'bp' });
    expect(sale.parameters[0]).toMatchObject({ parameter: 'ust_stock_bp_per_100bn', sign: '+' });
    expect(debt.parameters[0]).toMatchObject({ parameter: 'dsir_bp_per_pp', sign: '+' });
    expect(debt.parameters[0].muStar).toBeCloseTo(10 * (3.5 - 1.5), 0);
    const total = sale.parameters.reduce((sum: number, { share }: { share: number }) => sum + share, 0);
    expect(total).toBeCloseTo(1, 4);
  });

  test('prints the first five of each for a person, the same every time', async () => {
    const { stdout } = await screen();
    expect(stdout.split('\n')[0]).toBe('V02 ust10y change');
    expect(stdout.split('\n')[1]).toMatch(/^ {2}ust_stock_bp_per_100bn +\+ {2}mu\* [\d.]+ bp, sigma [\d.]+, \d+ %$/);
    expect(stdout.split('\n').filter((line) => line.startsWith('  ')).length).toBeLessThanOrEqual(10);
    expect((await screen()).stdout).toBe(stdout);
    expect((await screen('--seed', '2')).stdout).not.toBe(stdout);
  });

  test('leaves out what is set', async () => {
    const { stdout } = await screen('--json', '--set', 'dsir_bp_per_pp=2');
    expect(stdout).not.toContain('dsir_bp_per_pp');
  });

  test('of a scenario ranks series a year on and each side’s no-deal value', async () => {
    const { code, stdout } = await chip('sensitivity', '--scenario', 'jun-2025', '--draws', '1', '--json');
    const outcomes: readonly { readonly outcome: string; readonly parameters: readonly unknown[] }[] =
      JSON.parse(stdout).outcomes;
    expect(code).toBe(0);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['usdjpy', 'ust10y', 'bilateralDeficit', 'noDeal.us', 'noDeal.japan']),
    );
    for (const { outcome, parameters } of outcomes) expect(parameters.length, outcome).toBeGreaterThan(0);
  });
});

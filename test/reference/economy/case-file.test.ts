import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseCaseFile } from '../../../src/cli/case-file.ts';
import { Fault } from '../../../src/cli/fault.ts';
import { validate } from '../../../src/cli/validate.ts';

const casesFile = new URL('../../../assets/record/cases.json', import.meta.url).pathname;

const file = (change: { preset?: string; type?: string; series?: string; stat?: string; low?: number | string }) => {
  const { preset = 'calm', type = 'usDebt', series = 'ust10y', stat = 'change', low = 15 } = change;
  const check = { series, stat, from: -1, to: 4, low, high: 35, unit: 'bp', actual: 20 };
  const example = {
    id: 'X1',
    title: 'an example',
    kind: 'paper',
    source: 'none',
    start: { preset },
    shocks: [{ type, amount: 10, at: 0 }],
    checks: [check],
  };
  return JSON.stringify({ version: 1, cases: [example] });
};

const fault = (text: string): Fault => {
  try {
    parseCaseFile(text);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault');
};

/** Run the command and collect what it prints. */
const run = async (path: string, json: boolean) => {
  const out = vi.spyOn(console, 'log').mockReturnValue();
  const err = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => void vi.restoreAllMocks());
  const code = await validate(path, { json });
  return { code, out: out.mock.calls.flat().join('\n'), err: err.mock.calls.flat().join('\n') };
};

describe('a case file', () => {
  it('of the right shape is read', () => {
    expect(parseCaseFile(file({})).cases[0]?.shocks).toEqual([{ type: 'usDebt', amount: 10, at: 0 }]);
  });

  it.each([
    [{ type: 'moonLanding' }, 'unknown-shock', 'moonLanding', 'treasurySale'],
    [{ preset: 'may-2031' }, 'unknown-preset', 'may-2031', 'plaza-1985'],
    [{ series: 'ust7y' }, 'unknown-series', 'ust7y', 'exportPrice.autos'],
    [{ stat: 'median' }, 'unknown-statistic', 'median', 'reversal'],
  ])('that names %j is refused, and told what is known', (change, code, name, known) => {
    const { code: given, message } = fault(file(change));
    expect(given).toBe(code);
    expect(message).toContain('case X1');
    expect(message).toContain(name);
    expect(message).toContain(known);
  });

  it('with a wrong value is refused with its place', () => {
    expect(fault(file({ low: 'much' })).message).toMatch(/^case X1, cases\.0\.checks\.0\.low: /);
    expect(fault('{').code).toBe('bad-file');
  });
});

describe('validate', () => {
  it('prints a line a check and exits 0 when all hold', async () => {
    const { code, out } = await run(casesFile, false);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^V01 ust10y peak \d+\.?\d* bp in \[10, 35\] \(actual 20\) ok$/);
    expect(out.split('\n')).toHaveLength(35);
  });

  it('prints the same as JSON', async () => {
    const { out } = await run(casesFile, true);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ passed: 34, total: 34 });
    expect(report.checks[0]).toMatchObject({
      case: 'V01',
      series: 'ust10y',
      stat: 'peak',
      low: 10,
      high: 35,
      ok: true,
    });
  });

  it('exits 2 on a file that is not there, with a code on standard error', async () => {
    const { code, out, err } = await run('/nowhere/cases.json', true);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^bad-file: /);
  });
});

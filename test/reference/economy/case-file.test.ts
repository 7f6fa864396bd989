import { describe, expect, it } from 'vitest';
import { parseCaseFile } from '../../../src/cli/case-file.ts';
import { Fault } from '../../../src/cli/fault.ts';

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

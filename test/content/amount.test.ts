import { describe, expect, test } from 'vitest';
import { economyWords as economyEn } from '../../src/content/words/en/economy.ts';
import { economyWords as economyJa } from '../../src/content/words/ja/economy.ts';
import { fill, slotsOf } from '../../src/content/words/template.ts';
import { writeAmount } from '../../src/content/words/unit.ts';
import { outlookOf } from '../../src/content/words/year-later.ts';

describe('amounts', () => {
  test('are written as each language writes them', () => {
    expect(writeAmount(economyEn.units.usdBn, 950)).toBe('$950bn');
    expect(writeAmount(economyEn.units.usdBn, 1135)).toBe('$1.14tn');
    expect(writeAmount(economyJa.units.usdBn, 950)).toBe('9500億ドル');
    expect(writeAmount(economyJa.units.usdBn, 1135)).toBe('1.14兆ドル');
    expect(writeAmount(economyEn.units.yenPerDollar, 143.55)).toBe('¥143.6');
    expect(writeAmount(economyJa.units.yenPerDollar, 143.55)).toBe('143.6円');
  });

  test('take a sign where they change, and none where nothing is left to see', () => {
    expect(writeAmount(economyEn.units.basisPoint, 1.5, true)).toBe('+1.5 bp');
    expect(writeAmount(economyEn.units.usdBnYear, -2.25, true)).toBe('−$2.3bn');
    expect(writeAmount(economyEn.units.basisPoint, -0.04, true)).toBe('0.0 bp');
  });

  test('fill the slots they are given and leave the others to be seen', () => {
    expect(fill('{a} of {b}', { a: '1' })).toBe('1 of {b}');
    expect(slotsOf('{b} {a} {b}')).toEqual(['a', 'b']);
  });

  test('read as good or bad in the direction of the series', () => {
    expect([outlookOf('mortgage', -0.2), outlookOf('mortgage', 0), outlookOf('mortgage', 0.5)]).toEqual([
      'good',
      'middling',
      'bad',
    ]);
    expect([outlookOf('trust', 9), outlookOf('trust', -2), outlookOf('trust', -9)]).toEqual([
      'good',
      'middling',
      'bad',
    ]);
  });
});

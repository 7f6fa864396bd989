import { describe, expect, test } from 'vitest';
import { fill, slotsOf } from '../../src/content/words/template.ts';
import { writeAmount } from '../../src/content/words/unit.ts';
import { outlookOf } from '../../src/content/words/year-later.ts';
import { economyOf } from './texts.ts';

const { units: english } = economyOf.en;
const { units: japanese } = economyOf.ja;

describe('amounts', () => {
  test('are written as each language writes them', () => {
    expect(writeAmount(english.usdBn, 950)).toBe('$950bn');
    expect(writeAmount(english.usdBn, 1135)).toBe('$1.14tn');
    expect(writeAmount(japanese.usdBn, 950)).toBe('9500億ドル');
    expect(writeAmount(japanese.usdBn, 1135)).toBe('1.14兆ドル');
    expect(writeAmount(english.yenPerDollar, 143.55)).toBe('¥143.6');
    expect(writeAmount(japanese.yenPerDollar, 143.55)).toBe('143.6円');
  });

  test('take a sign where they change, and none where nothing is left to see', () => {
    expect(writeAmount(english.basisPoint, 1.5, true)).toBe('+1.5 bp');
    expect(writeAmount(english.usdBnYear, -2.25, true)).toBe('−$2.3bn');
    expect(writeAmount(english.basisPoint, -0.04, true)).toBe('0.0 bp');
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

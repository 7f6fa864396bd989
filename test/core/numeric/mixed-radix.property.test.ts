import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digit } from '../../../src/core/numeric/mixed-radix.ts';
import { openDigits, packDigits } from '../../../src/core/numeric/mixed-radix.ts';

const digit: fc.Arbitrary<Digit> = fc
  .integer({ min: 1, max: 0xffff_ffff })
  .chain((radix) => fc.record({ value: fc.integer({ min: 0, max: radix - 1 }), radix: fc.constant(radix) }));

const digits = fc.array(digit, { maxLength: 60 });

describe('packed digits', () => {
  test('are read back as they were written, and nothing is left', () => {
    fc.assert(
      fc.property(digits, (written) => {
        const reader = openDigits(packDigits(written));
        expect(written.map(({ radix }) => reader?.take(radix))).toEqual(written.map(({ value }) => value));
        expect(reader?.isSpent()).toBe(true);
        expect(reader?.take(10)).toBe(0);
      }),
    );
  });

  test('are text that a URL may hold, and no longer than they must be', () => {
    fc.assert(
      fc.property(digits, (written) => {
        const text = packDigits(written);
        const bits = written.reduce((sum, { radix }) => sum + Math.log2(radix), 0);
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(text.length).toBeLessThanOrEqual(Math.max(1, Math.ceil(bits / 6 + 1e-9)));
      }),
    );
  });

  test('differ when a digit does', () => {
    fc.assert(
      fc.property(digits, digit, digits, (before, { value, radix }, after) => {
        fc.pre(radix > 1);
        const other = { value: (value + 1) % radix, radix };
        expect(packDigits([...before, other, ...after])).not.toBe(packDigits([...before, { value, radix }, ...after]));
      }),
    );
  });

  test('are written so', () => {
    expect(packDigits([])).toBe('A');
    expect(packDigits([{ value: 63, radix: 64 }])).toBe('_');
    const [low, high] = [
      { value: 1, radix: 64 },
      { value: 2, radix: 64 },
    ] as const;
    expect(packDigits([low, high])).toBe('BC');
  });

  test('are not read from text outside the alphabet', () => {
    for (const text of ['A+', 'A/', 'A=', ' A', 'A\n', 'Ａ', '切']) expect(openDigits(text)).toBeNull();
  });

  test('leave something when fewer are read than were written', () => {
    const reader = openDigits(
      packDigits([
        { value: 3, radix: 8 },
        { value: 1, radix: 2 },
      ]),
    );
    expect(reader?.take(8)).toBe(3);
    expect(reader?.isSpent()).toBe(false);
  });
});

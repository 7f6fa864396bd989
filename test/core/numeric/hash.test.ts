import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Canonical } from '../../../src/core/numeric/hash.ts';
import { canonicalHash, Figures } from '../../../src/core/numeric/hash.ts';

const reverseKeys = (value: Canonical): Canonical => {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reverseKeys(item)]),
  );
};

const nextDouble = (value: number): number => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n);
  return bits.getFloat64(0);
};

const bitsApart = (a: string, b: string): number => {
  let difference = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; difference > 0n; difference &= difference - 1n) count += 1;
  return count;
};

const { plain } = fc.letrec<{ plain: Canonical }>((tie) => ({
  plain: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('plain')),
    fc.dictionary(fc.string(), tie('plain'), { noNullPrototype: true }),
  ),
}));

describe('canonicalHash', () => {
  test('is 16 hexadecimal digits', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(canonicalHash(value)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  test('ignores the order of keys', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(canonicalHash(reverseKeys(value))).toBe(canonicalHash(value));
      }),
    );
  });

  test('survives a journey through JSON', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Canonical>;
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalHash(JSON.parse(JSON.stringify(value)))).toBe(canonicalHash(value));
      }),
    );
  });

  test('respects the order of sequences', () => {
    expect(canonicalHash([1, 2])).not.toBe(canonicalHash([2, 1]));
    expect(canonicalHash(['ab', 'c'])).not.toBe(canonicalHash(['a', 'bc']));
  });

  test('takes -0 for 0, every NaN for one, an absent key for an undefined one', () => {
    const otherNaN = new DataView(new ArrayBuffer(8));
    otherNaN.setUint32(0, 0xfff8_0001);
    expect(canonicalHash(-0)).toBe(canonicalHash(0));
    expect(canonicalHash(otherNaN.getFloat64(0))).toBe(canonicalHash(NaN));
    expect(canonicalHash({ a: 1, b: undefined })).toBe(canonicalHash({ a: 1 }));
  });

  test('tells kinds and nestings apart', () => {
    const different: Canonical[] = [
      ...[0, 1, '0', '', true, false, null, [], {}],
      ...[[[]], [{}], [null], [0], { a: 0 }, { a: {} }, { a: { b: 0 } }, { a: {}, b: 0 }],
      // A record that ends where another has a key of eight control characters.
      ...[[{}, [1, 2, 3]], [{ '\u0006\u0003\u0001\u0001\u0001\u0001\u0001\u0001': 1 }]],
    ];
    expect(new Set(different.map(canonicalHash)).size).toBe(different.length);
  });

  test('sees one unit in the last place of any number', () => {
    const level = fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-300, max: 1e300 });
    fc.assert(
      fc.property(level, fc.array(level, { maxLength: 50 }), fc.nat(50), (value, others, at) => {
        const row = others.toSpliced(at, 0, value);
        expect(canonicalHash(others.toSpliced(at, 0, nextDouble(value)))).not.toBe(canonicalHash(row));
      }),
    );
  });

  test('flips half of its bits when one bit of a number flips', () => {
    let flips = 0;
    let fewest = 64;
    const COUNT = 2000;
    for (let i = 0; i < COUNT; i++) {
      const level = 100 + i / 7;
      const apart = bitsApart(canonicalHash([level, i, 3]), canonicalHash([nextDouble(level), i, 3]));
      flips += apart;
      fewest = Math.min(fewest, apart);
    }
    expect(Math.abs(flips / COUNT - 32)).toBeLessThan(2);
    expect(fewest).toBeGreaterThan(8);
  });

  test('has no collision among 200,000 neighbouring states', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 200_000; i++)
      seen.add(canonicalHash({ week: i % 100, usdjpy: 140 + Math.floor(i / 100) / 100 }));
    expect(seen.size).toBe(200_000);
  });

  test('gives these values, as it did in every game recorded so far', () => {
    expect(canonicalHash({ usdjpy: 147.25, terms: [1, 0, 2], side: 'japan' })).toBe('079d8d2d4c983265');
  });
});

describe('figures', () => {
  const rows = fc.array(fc.double(), { minLength: 2, maxLength: 300 });
  const hashOf = (records: object): string => canonicalHash(new Figures(records));

  test('are their numbers in order, whatever their names and nesting', () => {
    fc.assert(
      fc.property(rows, fc.nat(299), (numbers, cut) => {
        const named = Object.fromEntries(numbers.map((number, i) => [`n${i}`, number]));
        const nested = [{ a: numbers.slice(0, cut) }, [[]], { b: { c: numbers.slice(cut) } }];
        expect(hashOf(named)).toBe(hashOf(numbers));
        expect(hashOf(nested)).toBe(hashOf(numbers));
      }),
    );
  });

  test('differ by one unit in the last place, by order and by number', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.double({ noNaN: true, min: 0, max: 1e300 }), { minLength: 2 }), (numbers) => {
        const [first = 0, second = 0, ...rest] = numbers;
        const hash = hashOf(numbers);
        expect(hashOf([nextDouble(first), second, ...rest])).not.toBe(hash);
        expect(hashOf([second, first, ...rest])).not.toBe(hash);
        expect(hashOf([...numbers, 0])).not.toBe(hash);
      }),
    );
  });

  test('are other than an array of the same numbers; -0 is 0 and every NaN is one', () => {
    expect(hashOf([1, 2])).not.toBe(canonicalHash([1, 2]));
    expect(hashOf([-0, -Number.NaN])).toBe(hashOf([0, Number.NaN]));
    expect(hashOf([Number.NaN])).not.toBe(hashOf([0]));
  });

  test('give these values', () => {
    expect(hashOf([])).toBe('cfa76c9887ffd73c');
    expect(hashOf([1, -2.5, Number.NaN])).toBe('8ef12c3c1290feff');
  });
});

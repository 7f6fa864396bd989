import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_EXACT_PLAYERS, shapleyValue, type WorthOf } from '../../../src/core/negotiation/shapley.ts';

const bitsOf = (coalition: Readonly<Uint8Array>): number =>
  coalition.reduce((bits, isIn, i) => bits | (isIn ? 1 << i : 0), 0);

/** A game of one unit of account given by a function of the bits of a coalition. */
const gameOf =
  (worth: (bits: number) => number): WorthOf =>
  (coalition) =>
    Float64Array.of(worth(bitsOf(coalition)));

const sharesOf = (players: number, worth: (bits: number) => number): readonly number[] =>
  shapleyValue(players, gameOf(worth)).map((share) => share[0] ?? Number.NaN);

const orders = (items: readonly number[]): readonly (readonly number[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((first) => orders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));

/** The definition: marginal contributions averaged over every order. */
const byDefinition = (players: number, worth: (bits: number) => number): readonly number[] => {
  const all = orders(Array.from({ length: players }, (_, i) => i));
  const shares = new Array<number>(players).fill(0);
  for (const order of all) {
    let bits = 0;
    for (const player of order) {
      shares[player] = (shares[player] ?? 0) + (worth(bits | (1 << player)) - worth(bits)) / all.length;
      bits |= 1 << player;
    }
  }
  return shares;
};

const worths = (players: number) =>
  fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 << players, maxLength: 1 << players });

const close = (found: readonly number[], expected: readonly number[]): void => {
  for (const [i, share] of found.entries()) expect(share).toBeCloseTo(expected[i] ?? Number.NaN, 3);
};

describe('the Shapley value', () => {
  test('is the average over all orders of arrival', () => {
    const games = fc.integer({ min: 1, max: 5 }).chain((n) => fc.tuple(fc.constant(n), worths(n)));
    fc.assert(
      fc.property(games, ([n, table]) => {
        const worth = (bits: number): number => table[bits] ?? 0;
        close(sharesOf(n, worth), byDefinition(n, worth));
      }),
    );
  });

  test('of the glove game is 1/6, 1/6, 2/3 (Osborne and Rubinstein 1994)', () => {
    const shares = sharesOf(3, (bits) => Number((bits & 0b100) > 0 && (bits & 0b011) > 0));
    close(shares, [1 / 6, 1 / 6, 2 / 3]);
  });

  test('of the airport game charges each stretch to those who need it (Littlechild and Owen 1973)', () => {
    const lengths = [1, 3, 6, 10];
    const shares = sharesOf(4, (bits) => Math.max(0, ...lengths.filter((_, i) => (bits >> i) & 1)));
    close(shares, [1 / 4, 1 / 4 + 2 / 3, 1 / 4 + 2 / 3 + 3 / 2, 1 / 4 + 2 / 3 + 3 / 2 + 4]);
  });
});

const counts = [3, MOST_EXACT_PLAYERS, MOST_EXACT_PLAYERS + 3];

describe.each(counts)('among %i players', (n) => {
  const some = fc.record({
    own: fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: n, maxLength: n }),
    pairs: fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: n, maxLength: n }),
  });
  /** Worths with interactions between neighbours only. */
  const worthOf =
    ({ own, pairs }: { own: readonly number[]; pairs: readonly number[] }) =>
    (bits: number): number =>
      own.reduce((sum, amount, i) => {
        const isIn = (bits >> i) & 1;
        const withNext = isIn & (bits >> ((i + 1) % n));
        return sum + isIn * amount + withNext * (pairs[i] ?? 0);
      }, 0);

  test('each gets its own and half of each pair it is in', () => {
    fc.assert(
      fc.property(some, (game) => {
        const expected = game.own.map((amount, i) => amount + ((game.pairs[i] ?? 0) + (game.pairs.at(i - 1) ?? 0)) / 2);
        close(sharesOf(n, worthOf(game)), expected);
      }),
      { numRuns: 20 },
    );
  });

  test('all of it is shared out, and who never adds anything gets nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0x7fff_ffff }), (salt) => {
        const idle = n - 1;
        const worth = (bits: number): number => Math.imul((bits & ~(1 << idle)) * 2654435761, salt) >> 8;
        const base = worth(0);
        const shares = sharesOf(n, worth);
        expect(shares[idle]).toBe(0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(worth((1 << n) - 1) - base, 3);
      }),
      { numRuns: 20 },
    );
  });

  test('two who add the same get the same, to the last bit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0x7fff_ffff }), (salt) => {
        const worth = (bits: number): number => {
          const twins = (bits & 1) + ((bits >> 1) & 1);
          return Math.imul((bits & ~3) * 4 + twins + 1, salt) >> 8;
        };
        const [first, second] = sharesOf(n, worth);
        expect(first).toBe(second);
      }),
      { numRuns: 20 },
    );
  });
});

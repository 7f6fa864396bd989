import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFrontier } from '../../../src/core/negotiation/frontier.ts';
import { utilityOf } from '../../../src/core/negotiation/utility.ts';
import { domainsOf, enumerate, slackOf } from './support/domain.ts';

const TINY = 1e-9;
const CELLS = 400;
const anyDomain = domainsOf(fc.integer({ min: -50_000, max: 50_000 }).map((thousandths) => thousandths / 1000));
const wholeDomain = domainsOf(fc.integer({ min: -15, max: 15 }));

describe('the frontier against brute force', () => {
  test('has no point that an outcome beats by more than a cell an issue', () => {
    fc.assert(
      fc.property(anyDomain, (domain) => {
        const slack = slackOf(domain, CELLS);
        const outcomes = enumerate(domain);
        for (const point of paretoFrontier(domain.first, domain.second, CELLS)) {
          const better = outcomes.find((o) => o.first > point.first + slack && o.second > point.second + TINY);
          expect(better).toBeUndefined();
        }
      }),
    );
  });

  test('comes within a cell an issue of every outcome', () => {
    fc.assert(
      fc.property(anyDomain, (domain) => {
        const slack = slackOf(domain, CELLS);
        const frontier = paretoFrontier(domain.first, domain.second, CELLS);
        for (const o of enumerate(domain))
          expect(frontier.some((p) => p.first >= o.first - slack && p.second >= o.second - TINY)).toBe(true);
      }),
    );
  });

  test('is exact where no two different utilities share a cell', () => {
    fc.assert(
      fc.property(wholeDomain, (domain) => {
        const outcomes = enumerate(domain);
        const undominated = outcomes.filter(
          (o) =>
            !outcomes.some(
              (p) => p.first >= o.first && p.second >= o.second && (p.first > o.first || p.second > o.second),
            ),
        );
        const expected = new Map(undominated.map(({ first, second }) => [first, second]));
        const frontier = paretoFrontier(domain.first, domain.second, 2000);
        expect(new Map(frontier.map(({ first, second }) => [first, second]))).toEqual(expected);
      }),
    );
  });
});

test('a point carries the utilities of its own outcome; the first falls and the second rises', () => {
  fc.assert(
    fc.property(anyDomain, ({ first, second }) => {
      const frontier = paretoFrontier(first, second);
      for (const [i, point] of frontier.entries()) {
        expect(point.first).toBeCloseTo(utilityOf(first, point.outcome), 9);
        expect(point.second).toBeCloseTo(utilityOf(second, point.outcome), 9);
        const next = frontier[i + 1];
        if (!next) continue;
        expect(next.first).toBeLessThan(point.first);
        expect(next.second).toBeGreaterThan(point.second);
      }
    }),
  );
});

test('starts at the best for the first party', () => {
  fc.assert(
    fc.property(anyDomain, ({ first, second }) => {
      const best = first.values.reduce((sum, options) => sum + Math.max(...options), first.base);
      expect(paretoFrontier(first, second)[0]?.first).toBeCloseTo(best, 9);
    }),
  );
});

test('a domain without issues has one outcome, the empty one', () => {
  expect(paretoFrontier({ base: 3, values: [] }, { base: 4, values: [] })).toEqual([
    { outcome: [], first: 3, second: 4 },
  ]);
});

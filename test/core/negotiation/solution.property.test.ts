import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paretoFrontier } from '../../../src/core/negotiation/frontier.ts';
import {
  idealForFirst,
  idealForSecond,
  nashProduct,
  nashSolution,
  zoneOfAgreement,
} from '../../../src/core/negotiation/solution.ts';
import { domainsOf, enumerate, slackOf } from './support/domain.ts';

const TINY = 1e-6;
const CELLS = 400;
const anyDomain = domainsOf(fc.integer({ min: -50_000, max: 50_000 }).map((thousandths) => thousandths / 1000));
const amount = fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000);

describe('against brute force over every outcome', () => {
  test('the Nash point has the highest product, to a cell an issue', () => {
    fc.assert(
      fc.property(anyDomain, (domain) => {
        const { reservations } = domain;
        const slack = slackOf(domain, CELLS);
        const found = nashSolution(paretoFrontier(domain.first, domain.second, CELLS), reservations);
        const reached = found ? nashProduct(found.first, found.second, reservations) : 0;
        const products = enumerate(domain).map((o) => nashProduct(o.first, o.second, reservations));
        const nearly = enumerate(domain).map((o) => nashProduct(o.first - slack, o.second, reservations));
        expect(reached).toBeLessThanOrEqual(Math.max(...products) + TINY);
        expect(reached).toBeGreaterThanOrEqual(Math.max(...nearly) - TINY);
      }),
    );
  });

  test('the best for the first party leaves the second its reservation value', () => {
    fc.assert(
      fc.property(anyDomain, (domain) => {
        const { reservations } = domain;
        const slack = slackOf(domain, CELLS);
        const found = idealForFirst(paretoFrontier(domain.first, domain.second, CELLS), reservations);
        const open = enumerate(domain).filter(
          (o) => o.first >= reservations.first && o.second >= reservations.second - TINY,
        );
        const best = Math.max(...open.map((o) => o.first));
        if (found) {
          expect(found.first).toBeLessThanOrEqual(best + TINY);
          expect(found.second).toBeGreaterThanOrEqual(reservations.second);
        } else expect(best).toBeLessThan(reservations.first + slack + TINY);
        const firmly = enumerate(domain).filter((o) => o.second >= reservations.second + TINY);
        const target = Math.max(...firmly.map((o) => o.first)) - slack;
        if (target >= reservations.first) expect(found?.first).toBeGreaterThanOrEqual(target - TINY);
      }),
    );
  });

  test('the best for the second party leaves the first its reservation value', () => {
    fc.assert(
      fc.property(anyDomain, (domain) => {
        const { reservations } = domain;
        const slack = slackOf(domain, CELLS);
        const found = idealForSecond(paretoFrontier(domain.first, domain.second, CELLS), reservations);
        if (found) expect(found.first).toBeGreaterThanOrEqual(reservations.first);
        const open = enumerate(domain).filter((o) => o.first >= reservations.first - TINY);
        const firmly = enumerate(domain).filter((o) => o.first >= reservations.first + slack);
        const target = Math.max(...firmly.map((o) => o.second));
        if (found) expect(found.second).toBeLessThanOrEqual(Math.max(...open.map((o) => o.second)) + TINY);
        if (target >= reservations.second) expect(found?.second).toBeGreaterThanOrEqual(target - TINY);
      }),
    );
  });

  test('there is a solution exactly where there is a zone of agreement', () => {
    fc.assert(
      fc.property(anyDomain, ({ first, second, reservations }) => {
        const frontier = paretoFrontier(first, second);
        const isOpen = zoneOfAgreement(frontier, reservations).length > 0;
        expect(nashSolution(frontier, reservations) !== null).toBe(isOpen);
        expect(idealForFirst(frontier, reservations) !== null).toBe(isOpen);
        expect(idealForSecond(frontier, reservations) !== null).toBe(isOpen);
      }),
    );
  });
});

test('the Nash product is zero unless both gain', () => {
  fc.assert(
    fc.property(amount, amount, amount, amount, (first, second, r1, r2) => {
      const product = nashProduct(first, second, { first: r1, second: r2 });
      const gain = Math.max(0, first - r1) * Math.max(0, second - r2);
      expect(product).toBe(gain);
      if (first <= r1 || second <= r2) expect(product).toBe(0);
    }),
  );
});

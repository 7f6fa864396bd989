import fc from 'fast-check';
import type { Reservations } from '../../../../src/core/negotiation/solution.ts';
import { type AdditiveUtility, type Outcome, utilityOf } from '../../../../src/core/negotiation/utility.ts';

/** Two bargainers over the same issues. */
export interface Domain {
  readonly first: AdditiveUtility;
  readonly second: AdditiveUtility;
  readonly reservations: Reservations;
}

export interface Point {
  readonly outcome: Outcome;
  readonly first: number;
  readonly second: number;
}

const valuesOf = (sizes: readonly number[], value: fc.Arbitrary<number>): fc.Arbitrary<number[][]> =>
  fc.tuple(...sizes.map((size) => fc.array(value, { minLength: size, maxLength: size })));

/** Domains of two to four issues, two to five options each, whose values are drawn from `value`. */
export const domainsOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Domain> =>
  fc
    .array(fc.integer({ min: 2, max: 5 }), { minLength: 2, maxLength: 4 })
    .chain((sizes) => fc.tuple(valuesOf(sizes, value), valuesOf(sizes, value), value, value, value, value))
    .map(([first, second, firstBase, secondBase, firstReservation, secondReservation]) => ({
      first: { base: firstBase, values: first },
      second: { base: secondBase, values: second },
      reservations: { first: firstReservation, second: secondReservation },
    }));

/** Every outcome of a domain with both utilities. */
export const enumerate = ({ first, second }: Domain): readonly Point[] => {
  let outcomes: number[][] = [[]];
  for (const options of first.values) outcomes = outcomes.flatMap((o) => options.map((_, option) => [...o, option]));
  return outcomes.map((outcome) => ({
    outcome,
    first: utilityOf(first, outcome),
    second: utilityOf(second, outcome),
  }));
};

/** How far below the true frontier the programme may stay in the first utility: a cell at each issue. */
export const slackOf = (domain: Domain, cells: number): number => {
  const firsts = enumerate(domain).map((point) => point.first);
  const range = Math.max(...firsts) - Math.min(...firsts);
  return (domain.first.values.length * range) / cells + 1e-9;
};

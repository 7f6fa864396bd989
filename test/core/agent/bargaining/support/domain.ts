import fc from 'fast-check';
import { type Domain, weightedUtility } from '../../../../../src/core/negotiation/domain.ts';
import type { AdditiveUtility, Outcome } from '../../../../../src/core/negotiation/utility.ts';

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

const profileOf = (sizes: readonly number[]) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: sizes.length, maxLength: sizes.length }),
      fc.tuple(...sizes.map((size) => fc.array(share, { minLength: size, maxLength: size }))),
      fc.constantFrom(0, 0.2, 0.5),
    )
    .map(([parts, evaluations, reservation]) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      const utility = weightedUtility(
        parts.map((part) => part / sum),
        evaluations,
      );
      return { utility, reservation };
    });

/** Domains of two to four issues with two to four options each, weights summing to 1, alike in form to the public ones. */
export const anyDomain: fc.Arbitrary<Domain> = fc
  .array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 4 })
  .chain((sizes) =>
    fc.tuple(profileOf(sizes), profileOf(sizes)).map(([first, second]) => ({
      issues: sizes.map((size, i) => ({
        name: `issue ${i}`,
        options: Array.from({ length: size }, (_, k) => `option ${k}`),
      })),
      parties: [first, second] as const,
    })),
  );

/** A domain without a zone of agreement: both want all of the only thing there is, and more than half of it. */
export const noZone: Domain = {
  issues: [{ name: 'share', options: ['none', 'a third', 'two thirds', 'all'] }],
  parties: [
    { utility: weightedUtility([1], [[0, 1 / 3, 2 / 3, 1]]), reservation: 0.7 },
    { utility: weightedUtility([1], [[1, 2 / 3, 1 / 3, 0]]), reservation: 0.7 },
  ],
};

/** Every outcome of a utility's issues. */
export const outcomesOf = ({ values }: AdditiveUtility): readonly Outcome[] => {
  let outcomes: number[][] = [[]];
  for (const options of values) outcomes = outcomes.flatMap((o) => options.map((_, option) => [...o, option]));
  return outcomes;
};

import { describe, expect, test } from 'vitest';
import { isComplete, sameOffer, settledIssues } from '../../../src/core/negotiation/offer.ts';

describe('an offer is complete', () => {
  const sizes = [2, 5, 3];

  test.each([[[0, 0, 0]], [[1, 4, 2]]])('%j names one existing option for every issue', (outcome) => {
    expect(isComplete(outcome, sizes)).toBe(true);
  });

  test.each([
    ['an issue too few', [0, 0]],
    ['an issue too many', [0, 0, 0, 0]],
    ['no issue', []],
    ['an option past the last', [2, 0, 0]],
    ['an option below zero', [0, -1, 0]],
    ['half an option', [0, 0.5, 0]],
    ['no number', [0, Number.NaN, 0]],
  ])('not with %s', (_, outcome) => {
    expect(isComplete(outcome, sizes)).toBe(false);
  });
});

describe('issues are settled', () => {
  test('where both latest offers name the same option', () => {
    expect(settledIssues([0, 1, 2], [0, 2, 2])).toEqual([true, false, true]);
  });

  test('nowhere while a side has made no offer', () => {
    expect(settledIssues([0, 1, 2], null)).toEqual([]);
    expect(settledIssues(null, [0, 1, 2])).toEqual([]);
  });
});

describe('two offers are the same package', () => {
  test('if they agree on every issue', () => {
    expect(sameOffer([1, 2], [1, 2])).toBe(true);
    expect(sameOffer([1, 2], [1, 3])).toBe(false);
    expect(sameOffer([1, 2], [1, 2, 0])).toBe(false);
  });

  test('never if one is not there', () => {
    expect(sameOffer(null, null)).toBe(false);
    expect(sameOffer([1], null)).toBe(false);
    expect(sameOffer(null, [1])).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { mandateOf, toggleGoal } from '../../../../src/client/ui/story/mandate.ts';
import { seedIn } from '../../../../src/client/ui/story/proposal.ts';

describe('toggleGoal', () => {
  it('adds, takes away, and lets a third replace the first', () => {
    expect(toggleGoal([], 'a')).toEqual(['a']);
    expect(toggleGoal(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggleGoal(['a', 'b'], 'c')).toEqual(['b', 'c']);
  });
});

describe('mandateOf', () => {
  it('is complete with two goals only', () => {
    expect(mandateOf([])).toBeNull();
    expect(mandateOf(['a'])).toBeNull();
    expect(mandateOf(['a', 'b'])).toEqual(['a', 'b']);
  });
});

describe('seedIn', () => {
  it.each([
    ['0', 0],
    [' 42 ', 42],
    ['4294967295', 4294967295],
    ['4294967296', null],
    ['-1', null],
    ['7.5', null],
    ['', null],
    ['1e3', null],
  ])('reads "%s" as %s', (text, seed) => {
    expect(seedIn(text)).toBe(seed);
  });
});

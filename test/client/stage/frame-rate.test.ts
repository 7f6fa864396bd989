import { expect, test } from 'vitest';
import { isTooSlow } from '../../../src/client/stage/frame-rate.ts';

test('a machine is slow below 25 frames a second', () => {
  expect(isTooSlow(45, 45 * 16.7)).toBe(false);
  expect(isTooSlow(45, 45 * 120)).toBe(true);
  expect(isTooSlow(0, 0)).toBe(false);
});

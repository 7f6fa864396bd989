import { expect, test } from 'vitest';
import { fitItems } from '../../../src/client/stage/ticker-strip.ts';

test('the ticker keeps whole items only', () => {
  expect(fitItems([100, 120, 90], 230)).toEqual({ count: 2, width: 220 });
  expect(fitItems([100, 120, 90], 310)).toEqual({ count: 3, width: 310 });
  expect(fitItems([], 310)).toEqual({ count: 0, width: 0 });
});

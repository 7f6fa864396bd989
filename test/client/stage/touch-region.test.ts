import { expect, test } from 'vitest';
import { arcPath } from '../../../src/client/stage/geometry.ts';
import { type Region, touchedAt } from '../../../src/client/stage/touch-region.ts';

const regions: readonly Region[] = [
  { what: 'tariffs', along: arcPath({ x: 0, y: 50 }, { x: 200, y: 50 }, 0), halfWidth: 22 },
  { what: 'yen', along: arcPath({ x: 0, y: 80 }, { x: 200, y: 80 }, 0), halfWidth: 22 },
  { what: 'treaty', box: { x: 80, y: 30, width: 44, height: 44 } },
  { what: 'deals', box: { x: 110, y: 30, width: 44, height: 44 } },
];

test('open sea is nothing', () => {
  expect(touchedAt(regions, 20, 10)).toBeNull();
});

test('where bands overlap the nearer is meant', () => {
  expect(touchedAt(regions, 20, 62)).toBe('tariffs');
  expect(touchedAt(regions, 20, 68)).toBe('yen');
});

test('a box lies above a band', () => {
  expect(touchedAt(regions, 90, 50)).toBe('treaty');
});

test('where boxes overlap the one with the nearer centre is meant', () => {
  expect(touchedAt(regions, 115, 50)).toBe('treaty');
  expect(touchedAt(regions, 120, 50)).toBe('deals');
});

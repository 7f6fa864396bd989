import { expect, test } from 'vitest';
import { barrierAt } from '../../../src/client/stage/layout.ts';
import { berths, certificateCount, chokeOf, coinCount, fleetSize, paceAt } from '../../../src/client/stage/traffic.ts';

test('more trade is more ships, fewer on a small stage, none without trade', () => {
  expect(fleetSize(148, 1)).toBeGreaterThan(fleetSize(80, 1));
  expect(fleetSize(148, 0.5)).toBeLessThan(fleetSize(148, 1));
  expect(fleetSize(3, 0.5)).toBe(1);
  expect(fleetSize(0, 1)).toBe(0);
  expect(fleetSize(5000, 1)).toBe(14);
});

test('a free lane runs at one speed', () => {
  for (const t of [0, 0.3, barrierAt, 1]) expect(paceAt(t, chokeOf(0))).toBe(1);
});

test('a tariff slows ships at the barrier, the more the higher it is, but stops none', () => {
  const paces = [2.5, 15, 25, 100].map((tariff) => paceAt(barrierAt, chokeOf(tariff)));
  expect(paces).toEqual([...paces].sort((a, b) => b - a));
  expect(paces.at(-1)).toBeGreaterThan(0.1);
  expect(paceAt(0.2, chokeOf(100))).toBeCloseTo(1, 3);
});

test('under a tariff the stage opens with a queue before the barrier', () => {
  const near = (places: readonly number[]) => places.filter((t) => Math.abs(t - barrierAt) < 0.15).length;
  expect(near(berths(8, chokeOf(40)))).toBeGreaterThan(near(berths(8, 0)));
  const open = berths(4, 0);
  expect(open.every((t, i) => i === 0 || t > (open[i - 1] ?? 1))).toBe(true);
  expect(berths(0, 0)).toEqual([]);
});

test('no flow shows no certificates, a big one more than a small, either way alike', () => {
  expect(certificateCount(0.2)).toBe(0);
  expect(certificateCount(60)).toBeGreaterThan(certificateCount(4));
  expect(certificateCount(-60)).toBe(certificateCount(60));
});

test('a steady yen shows no coins', () => {
  expect(coinCount(0.02)).toBe(0);
  expect(coinCount(-6)).toBe(coinCount(6));
  expect(coinCount(6)).toBeGreaterThan(coinCount(0.5));
});

import { describe, expect, test } from 'vitest';
import { placeOn } from '../../../src/client/stage/geometry.ts';
import { layOut } from '../../../src/client/stage/layout.ts';
import { pacificMap } from '../../../src/client/stage/pacific-map.ts';

const sizes = [
  [320, 180],
  [390, 220],
  [768, 320],
  [1366, 420],
  [1366, 500],
  [600, 600],
] as const;

describe.each(sizes)('a stage of %i × %i', (width, height) => {
  const layout = layOut(width, height, 2);
  const inside = ({ x, y }: { x: number; y: number }) =>
    x >= 0 && y >= 0 && x <= layout.sea.width && y <= layout.sea.height;

  test('the sheet of the map covers it', () => {
    const { x, y, scale } = layout.map;
    expect(x).toBeLessThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(0);
    expect(x + pacificMap.width * scale).toBeGreaterThanOrEqual(width);
    expect(y + pacificMap.height * scale).toBeGreaterThanOrEqual(layout.sea.height);
  });

  test('sea and ticker share its height', () => {
    expect(layout.sea.height + layout.ticker.height).toBe(height);
    expect(layout.ticker.y).toBe(layout.sea.height);
  });

  test('treaty, tags and delegates stand on the sea', () => {
    for (const point of [layout.treaty, ...Object.values(layout.tags)]) expect(inside(point)).toBe(true);
    for (const { far, near } of Object.values(layout.delegates)) expect(inside(far) && inside(near)).toBe(true);
  });

  test('the delegates walk towards the treaty, each from its own side', () => {
    const { japan, us } = layout.delegates;
    expect(japan.far.x).toBeLessThan(japan.near.x);
    expect(japan.near.x).toBeLessThan(layout.treaty.x);
    expect(layout.treaty.x).toBeLessThan(us.near.x);
    expect(us.near.x).toBeLessThan(us.far.x);
  });

  test('bonds, ships east, treaty, ships west and currency lie one below another', () => {
    const middle = (path: typeof layout.bondArc) => {
      const out = { x: 0, y: 0, angle: 0 };
      placeOn(path, 0.5, out);
      return out.y;
    };
    const heights = [
      middle(layout.bondArc),
      middle(layout.laneToUs),
      layout.treaty.y,
      middle(layout.laneToJapan),
      middle(layout.yenCurrent),
    ];
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(Math.min(...heights)).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThan(layout.sea.height);
  });
});

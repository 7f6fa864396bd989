import { expect, test } from 'vitest';
import {
  arcPath,
  distanceToPath,
  evenPath,
  isInside,
  placeOn,
  smoothstep,
  targetAround,
} from '../../../src/client/stage/geometry.ts';

const here = () => ({ x: 0, y: 0, angle: 0 });

test('an arc starts, peaks and ends where it should', () => {
  const arc = arcPath({ x: 0, y: 100 }, { x: 200, y: 100 }, 60);
  const [start, middle, end] = [here(), here(), here()];
  placeOn(arc, 0, start);
  placeOn(arc, 0.5, middle);
  placeOn(arc, 1, end);
  expect(start).toMatchObject({ x: 0, y: 100 });
  expect(middle.x).toBeCloseTo(100, 0);
  expect(middle.y).toBeCloseTo(40, 0);
  expect(end).toMatchObject({ x: 200, y: 100 });
});

test('equal shares of a path are equal distances, however bent it is', () => {
  const path = evenPath([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 50 },
  ]);
  const [a, b] = [here(), here()];
  for (let i = 0; i < 10; i++) {
    placeOn(path, i / 10, a);
    placeOn(path, (i + 1) / 10, b);
    expect(Math.abs(b.x - a.x) + Math.abs(b.y - a.y)).toBeCloseTo(15, 0);
  }
});

test('an offset lies to the right of travel', () => {
  const eastward = arcPath({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);
  const out = here();
  placeOn(eastward, 0.5, out, 7);
  expect(out.y).toBeCloseTo(7);
  expect(out.angle).toBeCloseTo(0);
});

test('a path of no length stays put', () => {
  const out = here();
  placeOn(arcPath({ x: 3, y: 4 }, { x: 3, y: 4 }, 0), 0.7, out);
  expect(out).toMatchObject({ x: 3, y: 4 });
});

test('distance to a path is taken from its nearest part', () => {
  expect(distanceToPath(arcPath({ x: 0, y: 0 }, { x: 64, y: 0 }, 0), 32, 9)).toBeCloseTo(9);
});

test('a small thing is given a target of 44 pixels around its centre', () => {
  const target = targetAround({ x: 50, y: 50 }, 10, 80);
  expect(target).toEqual({ x: 28, y: 10, width: 44, height: 80 });
  expect(isInside(target, 29, 89)).toBe(true);
  expect(isInside(target, 27, 50)).toBe(false);
});

test('smoothstep holds outside its range', () => {
  expect([smoothstep(2, 4, 1), smoothstep(2, 4, 3), smoothstep(2, 4, 9)]).toEqual([0, 0.5, 1]);
});

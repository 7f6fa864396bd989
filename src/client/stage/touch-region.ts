import { distanceToPath, isInside, type Path, type Rect } from './geometry.ts';
import type { Touched } from './stage-view.ts';

/** A part of the stage that can be touched: a box, or a band along a path. Boxes lie above bands. */
export type Region =
  | { readonly what: Touched; readonly box: Rect }
  | { readonly what: Touched; readonly along: Path; readonly halfWidth: number };

function distanceToCentre({ x, y, width, height }: Rect, atX: number, atY: number): number {
  return Math.hypot(atX - x - width / 2, atY - y - height / 2);
}

/** What lies at a point: the box with the nearest centre, else the nearest band. */
export function touchedAt(regions: readonly Region[], x: number, y: number): Touched | null {
  let found: Touched | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const region of regions) {
    if (!('box' in region) || !isInside(region.box, x, y)) continue;
    const distance = distanceToCentre(region.box, x, y);
    if (distance < nearest) [found, nearest] = [region.what, distance];
  }
  if (found) return found;
  for (const region of regions) {
    if (!('along' in region)) continue;
    const distance = distanceToPath(region.along, x, y);
    if (distance <= region.halfWidth && distance < nearest) [found, nearest] = [region.what, distance];
  }
  return found;
}

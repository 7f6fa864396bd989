export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A curve cut into steps of equal length, so that a constant speed looks constant. */
export interface Path {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly length: number;
}

/** Where something is on a path; written in place, so that a frame allocates nothing. */
export interface Placement {
  x: number;
  y: number;
  angle: number; // radians
}

const steps = 64;
const fineSteps = 256;

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** Rise from 0 at `low` to 1 at `high`, smoothly. */
export function smoothstep(low: number, high: number, value: number): number {
  const share = clamp((value - low) / (high - low), 0, 1);
  return share * share * (3 - 2 * share);
}

/** An arc between two points whose middle is lifted by `rise` pixels (up is positive). */
export function arcPath(from: Point, to: Point, rise: number): Path {
  const control = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 2 * rise };
  const fine: Point[] = [];
  for (let i = 0; i <= fineSteps; i++) {
    const t = i / fineSteps;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    fine.push({ x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y });
  }
  return evenPath(fine);
}

/** Cut a polyline into equal steps. */
export function evenPath(points: readonly Point[]): Path {
  const lengths = [0];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before) lengths.push((lengths[i - 1] ?? 0) + Math.hypot(point.x - before.x, point.y - before.y));
  }
  const length = lengths.at(-1) ?? 0;
  const xs = new Float32Array(steps + 1);
  const ys = new Float32Array(steps + 1);
  let at = 0;
  for (let i = 0; i <= steps; i++) {
    const target = (length * i) / steps;
    while (at < points.length - 2 && (lengths[at + 1] ?? 0) < target) at++;
    const [start, end] = [points[at] ?? { x: 0, y: 0 }, points[at + 1] ?? points[at] ?? { x: 0, y: 0 }];
    const span = (lengths[at + 1] ?? 0) - (lengths[at] ?? 0);
    const share = span > 0 ? clamp((target - (lengths[at] ?? 0)) / span, 0, 1) : 0;
    xs[i] = mix(start.x, end.x, share);
    ys[i] = mix(start.y, end.y, share);
  }
  return { xs, ys, length };
}

/** Find the place at share `t` (0–1) of a path, `offset` pixels to the right of travel. */
export function placeOn(path: Path, t: number, out: Placement, offset = 0): void {
  const at = clamp(t, 0, 1) * steps;
  const i = Math.min(steps - 1, Math.floor(at));
  const share = at - i;
  const x0 = path.xs[i] ?? 0;
  const y0 = path.ys[i] ?? 0;
  const dx = (path.xs[i + 1] ?? 0) - x0;
  const dy = (path.ys[i + 1] ?? 0) - y0;
  const size = Math.sqrt(dx * dx + dy * dy) || 1;
  out.x = x0 + dx * share - (dy / size) * offset;
  out.y = y0 + dy * share + (dx / size) * offset;
  out.angle = Math.atan2(dy, dx);
}

/** How far a point lies from a path, in pixels. */
export function distanceToPath(path: Path, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= steps; i++) {
    nearest = Math.min(nearest, Math.hypot((path.xs[i] ?? 0) - x, (path.ys[i] ?? 0) - y));
  }
  return nearest;
}

/** A rectangle around a centre, grown to at least `least` pixels each way. */
export function targetAround(centre: Point, width: number, height: number, least = 44): Rect {
  const w = Math.max(width, least);
  const h = Math.max(height, least);
  return { x: centre.x - w / 2, y: centre.y - h / 2, width: w, height: h };
}

export function isInside(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x && y >= rect.y && x <= rect.x + rect.width && y <= rect.y + rect.height;
}

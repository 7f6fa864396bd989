import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoContext, type GeoPermissibleObjects, geoGraticule, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

type Point = readonly [x: number, y: number];
type Ring = readonly Point[];
type Atlas = Parameters<typeof feature>[0];

const width = 3000;
const west = 98;
const east = -58 + 360;
const north = 72;
const south = -38;

const places = {
  tokyo: [139.8, 35.6],
  nagoya: [136.9, 34.9],
  losAngeles: [-118.3, 33.8],
  sanFrancisco: [-122.5, 37.8],
  washington: [-77, 38.9],
  kansas: [-98.5, 39.6],
  midOcean: [-172, 33],
  hanoi: [105.9, 21],
  singapore: [103.8, 1.3],
  sydney: [151.2, -33.9],
  vancouver: [-123.1, 49.3],
  mexicoCity: [-99.1, 19.4],
} satisfies Record<string, readonly [number, number]>;

const projection = geoNaturalEarth1().rotate([-(west + east) / 2, 0]);

function fitProjection(): number {
  projection.scale(1).translate([0, 0]).clipExtent(null);
  const left = projection([west, 0])?.[0] ?? 0;
  const right = projection([east, 0])?.[0] ?? 0;
  projection.scale(width / (right - left));
  const top = projection([(west + east) / 2, north])?.[1] ?? 0;
  const bottom = projection([(west + east) / 2, south])?.[1] ?? 0;
  projection.translate([width / 2, -top]);
  const height = Math.round(bottom - top);
  projection.clipExtent([
    [-20, -20],
    [width + 20, height + 20],
  ]);
  return height;
}

/** Collect what d3 draws as rings of points. */
function ringsOf(shape: GeoPermissibleObjects): Ring[] {
  const rings: Point[][] = [];
  const context: GeoContext = {
    arc: () => undefined,
    beginPath: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
  };
  geoPath(projection, context)(shape);
  return rings;
}

function distanceToChord([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** Douglas and Peucker (1973). */
function simplify(line: Ring, tolerance: number): Ring {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  let worst = 0;
  let at = 0;
  for (const [i, point] of line.entries()) {
    const distance = distanceToChord(point, first, last);
    if (distance > worst) [worst, at] = [distance, i];
  }
  if (worst <= tolerance) return [first, last];
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)];
}

function areaOf(ring: Ring): number {
  let sum = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

/** SVG path data: an absolute start, then whole-unit relative steps. */
function pathData(rings: readonly Ring[], end: 'z' | ''): string {
  let data = '';
  for (const ring of rings) {
    let [x, y] = (ring[0] ?? [0, 0]).map(Math.round) as [number, number];
    data += `M${x},${y}l`;
    const steps: string[] = [];
    for (const point of ring.slice(1)) {
      const [dx, dy] = [Math.round(point[0]) - x, Math.round(point[1]) - y];
      if (dx === 0 && dy === 0) continue;
      steps.push(`${dx},${dy}`);
      [x, y] = [x + dx, y + dy];
    }
    data += steps.join(' ').replaceAll(' -', '-').replaceAll(',-', '-') + end;
  }
  return data;
}

function outline(shape: GeoPermissibleObjects, tolerance: number, leastArea: number): string {
  const rings = ringsOf(shape).filter((ring) => areaOf(ring) >= leastArea);
  return pathData(
    rings.map((ring) => simplify(ring, tolerance)).filter((ring) => ring.length > 3),
    'z',
  );
}

function graticule(): string {
  const lines = geoGraticule()
    .extent([
      [-180, -45],
      [180, 75],
    ])
    .step([15, 15]);
  return pathData(
    ringsOf(lines()).map((line) => simplify(line, 0.6)),
    '',
  );
}

function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

function country(atlas: Atlas, name: string): GeoPermissibleObjects {
  const { countries } = atlas.objects;
  if (countries?.type !== 'GeometryCollection') throw new Error('countries-50m.json has no countries');
  const geometries = countries.geometries.filter(
    ({ properties }) => properties && 'name' in properties && properties.name === name,
  );
  return feature(atlas, { type: 'GeometryCollection', geometries });
}

function landOf(atlas: Atlas): GeoPermissibleObjects {
  const { land } = atlas.objects;
  if (!land) throw new Error('countries-50m.json has no land');
  return feature(atlas, land);
}

function placeLines(): string {
  const lines = Object.entries(places).map(([name, place]) => {
    const [x = 0, y = 0] = projection(place) ?? [];
    return `    ${name}: [${Math.round(x)}, ${Math.round(y)}],`;
  });
  return lines.join('\n');
}

/** The source of `pacific-map.ts`: Natural Earth 1:50m, Natural Earth projection with the Pacific in the middle. */
export function projectPacific(): string {
  const atlas = readAtlas();
  const height = fitProjection();
  return `/**
 * The Pacific on a sheet ${width} units wide, as SVG path data. Natural Earth 1:50m (public domain).
 * Made by test/client/stage/support/project-pacific.ts; \`npx vitest run pacific-map -u\` makes it again.
 */
export const pacificMap = {
  width: ${width},
  height: ${height},
  land: '${outline(landOf(atlas), 2.4, 90)}',
  japan:
    '${outline(country(atlas, 'Japan'), 0.8, 10)}',
  us: '${outline(country(atlas, 'United States of America'), 1.6, 30)}',
  graticule:
    '${graticule()}',
  places: {
${placeLines()}
  },
} as const;
`;
}

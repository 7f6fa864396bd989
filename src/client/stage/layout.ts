import { arcPath, clamp, mix, type Path, type Point, placeOn, type Rect } from './geometry.ts';
import { pacificMap } from './pacific-map.ts';

/** Where everything stands on a stage of a given size. All lengths are CSS pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
  /** How large things are drawn: 1 on a desk, less on a phone. */
  readonly unit: number;
  /** Too narrow for words beside figures. */
  readonly isCompact: boolean;
  readonly sea: Rect;
  readonly ticker: Rect;
  readonly map: { readonly x: number; readonly y: number; readonly scale: number };
  readonly laneToUs: Path;
  readonly laneToJapan: Path;
  readonly bondArc: Path;
  readonly yenCurrent: Path;
  readonly treaty: Point;
  readonly delegates: { readonly japan: Rail; readonly us: Rail };
  readonly tags: Readonly<Record<'bonds' | 'tariffs' | 'yen' | 'alliances', Point>>;
  readonly partners: readonly Point[];
}

/** The line a delegate walks: from its own coast to the treaty. */
export interface Rail {
  readonly far: Point;
  readonly near: Point;
}

/** Share of the way to the United States at which the customs barrier stands. */
export const barrierAt = 0.84;

const tokyoAt = 0.125; // of the width
const partners = ['hanoi', 'singapore', 'sydney', 'vancouver', 'mexicoCity'] as const;

/** Fit the Pacific so that Japan stands at the left and California at three quarters, whatever the shape. */
function fitMap(width: number, seaHeight: number): Layout['map'] {
  const { tokyo, losAngeles } = pacificMap.places;
  const wide = width / seaHeight;
  const coastAt = clamp(0.79 - 0.02 * wide, 0.72, 0.77);
  const byWidth = ((coastAt - tokyoAt) * width) / (losAngeles[0] - tokyo[0]);
  const scale = Math.max(byWidth, seaHeight / (pacificMap.height - 500));
  const middle = (tokyo[1] + losAngeles[1]) / 2;
  const y = clamp(seaHeight * 0.49 - middle * scale, seaHeight - pacificMap.height * scale, 0);
  return { x: tokyoAt * width - tokyo[0] * scale, y, scale };
}

function tickerHeight(height: number): number {
  if (height < 200) return 22;
  return height < 320 ? 26 : 32;
}

const shift = (point: Point, dx: number, dy: number): Point => ({ x: point.x + dx, y: point.y + dy });

/** Lay the stage out for a host of `width` × `height` CSS pixels. */
export function layOut(width: number, height: number, dpr: number): Layout {
  const strip = tickerHeight(height);
  const sea = { x: 0, y: 0, width, height: height - strip };
  const unit = clamp(Math.min(width / 900, sea.height / 330), 0.56, 1.2);
  const map = fitMap(width, sea.height);
  const place = ([x, y]: readonly [number, number]): Point => ({ x: map.x + x * map.scale, y: map.y + y * map.scale });
  const japanPort = shift(place(pacificMap.places.tokyo), 4 * unit, 0);
  const usPort = shift(place(pacificMap.places.sanFrancisco), -6 * unit, 4 * unit);
  const treaty = { x: mix(japanPort.x, usPort.x, 0.5), y: sea.height * 0.49 };
  const courses = chartCourses(place, japanPort, usPort, sea.height, unit);
  return {
    width,
    height,
    dpr,
    unit,
    isCompact: width < 620,
    sea,
    ticker: { x: 0, y: sea.height, width, height: strip },
    map,
    ...courses,
    treaty,
    delegates: railsTo(treaty, japanPort, usPort, unit),
    tags: tagPoints(courses, sea, unit),
    partners: partners.map((name) => place(pacificMap.places[name])),
  };
}

type Courses = Pick<Layout, 'laneToUs' | 'laneToJapan' | 'bondArc' | 'yenCurrent'>;

/** Arcs one above another: bonds, ships east, ships west, currency; each peaks at its own share of the height. */
function chartCourses(
  place: (at: readonly [number, number]) => Point,
  japanPort: Point,
  usPort: Point,
  seaHeight: number,
  unit: number,
): Courses {
  const { tokyo, nagoya, losAngeles, kansas } = pacificMap.places;
  const arc = (from: Point, to: Point, peakAt: number) => arcPath(from, to, (from.y + to.y) / 2 - seaHeight * peakAt);
  return {
    bondArc: arc(shift(place(tokyo), -4 * unit, -12 * unit), shift(place(kansas), 0, -14 * unit), 0.1),
    laneToUs: arc(shift(japanPort, 0, -5 * unit), shift(usPort, 0, -6 * unit), 0.265),
    laneToJapan: arc(shift(place(losAngeles), -6 * unit, 0), shift(place(nagoya), 2 * unit, 9 * unit), 0.715),
    yenCurrent: arc(shift(place(nagoya), -6 * unit, 16 * unit), shift(place(losAngeles), 6 * unit, 18 * unit), 0.875),
  };
}

function railsTo(treaty: Point, japanPort: Point, usPort: Point, unit: number): Layout['delegates'] {
  const near = 62 * unit;
  const reach = (port: Point) => mix(port.x, treaty.x, 0.26);
  return {
    japan: { far: { x: reach(japanPort), y: treaty.y }, near: { x: treaty.x - near, y: treaty.y } },
    us: { far: { x: reach(usPort), y: treaty.y }, near: { x: treaty.x + near, y: treaty.y } },
  };
}

function tagPoints({ bondArc, laneToUs, yenCurrent }: Courses, sea: Rect, unit: number): Layout['tags'] {
  const on = (path: Path, t: number): Point => {
    const out = { x: 0, y: 0, angle: 0 };
    placeOn(path, t, out);
    return { x: out.x, y: out.y };
  };
  const bonds = on(bondArc, 0.5);
  return {
    bonds: { x: bonds.x, y: Math.max(17, bonds.y) },
    tariffs: shift(on(laneToUs, barrierAt), 44 * unit, -48 * unit),
    yen: on(yenCurrent, 0.5),
    alliances: { x: sea.width * 0.09, y: sea.height * 0.88 },
  };
}

import type { FrontierPoint } from './frontier.ts';
import { kalaiSmorodinskySolution, nashProduct, nashSolution, type Reservations } from './solution.ts';

interface Pair {
  readonly first: number;
  readonly second: number;
}

/** Euclidean distance between two pairs of utilities. */
const between = (a: Pair, b: Pair): number => {
  const first = a.first - b.first;
  const second = a.second - b.second;
  return Math.sqrt(first * first + second * second);
};

/** Distance of an agreement to the nearest point of the frontier; Infinity if that is empty. */
export const paretoDistance = (agreement: Pair, frontier: readonly FrontierPoint[]): number =>
  Math.min(...frontier.map((point) => between(point, agreement)));

/** Share of the highest Nash product that an agreement reaches, 0-1; 1 where nobody can gain anything. */
export const nashShare = (agreement: Pair, frontier: readonly FrontierPoint[], reservations: Reservations): number => {
  const point = nashSolution(frontier, reservations);
  const highest = point ? nashProduct(point.first, point.second, reservations) : 0;
  return highest > 0 ? nashProduct(agreement.first, agreement.second, reservations) / highest : 1;
};

/**
 * How opposed two parties are whose utilities run from 0 to 1: the distance of the Kalai-Smorodinsky point from
 * the best of both, (1, 1). Reservation values do not enter (Baarslag et al. 2013).
 */
export const opposition = (frontier: readonly FrontierPoint[]): number => {
  const point = kalaiSmorodinskySolution(frontier, { first: 0, second: 0 });
  return point ? between(point, { first: 1, second: 1 }) : 0;
};

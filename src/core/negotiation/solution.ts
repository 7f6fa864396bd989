import type { FrontierPoint } from './frontier.ts';

/** The two reservation values, in each party's own unit. */
export interface Reservations {
  readonly first: number;
  readonly second: number;
}

const best = (frontier: readonly FrontierPoint[], merit: (point: FrontierPoint) => number): FrontierPoint | null => {
  let chosen: FrontierPoint | null = null;
  let highest = -Infinity;
  for (const point of frontier) {
    const value = merit(point);
    if (value <= highest) continue;
    highest = value;
    chosen = point;
  }
  return chosen;
};

/** Points neither party would rather refuse: the zone of possible agreement (ZOPA). */
export const zoneOfAgreement = (
  frontier: readonly FrontierPoint[],
  reservations: Reservations,
): readonly FrontierPoint[] => frontier.filter((p) => p.first >= reservations.first && p.second >= reservations.second);

/** Product of both surpluses over reservation; 0 outside the zone of agreement (Nash 1950). */
export const nashProduct = (first: number, second: number, reservations: Reservations): number =>
  Math.max(0, first - reservations.first) * Math.max(0, second - reservations.second);

/** The Nash bargaining solution, or null where there is no zone of agreement. */
export const nashSolution = (frontier: readonly FrontierPoint[], reservations: Reservations): FrontierPoint | null =>
  best(zoneOfAgreement(frontier, reservations), (p) => nashProduct(p.first, p.second, reservations));

/** The best for the first party that the second would still take; null without a zone of agreement. */
export const idealForFirst = (frontier: readonly FrontierPoint[], reservations: Reservations): FrontierPoint | null =>
  best(zoneOfAgreement(frontier, reservations), (p) => p.first);

/** The best for the second party that the first would still take; null without a zone of agreement. */
export const idealForSecond = (frontier: readonly FrontierPoint[], reservations: Reservations): FrontierPoint | null =>
  best(zoneOfAgreement(frontier, reservations), (p) => p.second);

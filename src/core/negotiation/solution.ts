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

/** Highest smaller of two merits; among equals the highest larger one. */
const fairest = (
  zone: readonly FrontierPoint[],
  merits: (point: FrontierPoint) => readonly [number, number],
): FrontierPoint | null => {
  const least = (p: FrontierPoint): number => Math.min(...merits(p));
  const height = Math.max(...zone.map(least));
  return best(
    zone.filter((p) => least(p) === height),
    (p) => Math.max(...merits(p)),
  );
};

/**
 * The Kalai-Smorodinsky solution (1975) on a finite frontier: the point whose smaller share of the party's own
 * ideal surplus is highest. Null without a zone of agreement; a party that can gain nothing has share 1.
 */
export const kalaiSmorodinskySolution = (
  frontier: readonly FrontierPoint[],
  reservations: Reservations,
): FrontierPoint | null => {
  const zone = zoneOfAgreement(frontier, reservations);
  const idealFirst = Math.max(...zone.map((p) => p.first)) - reservations.first;
  const idealSecond = Math.max(...zone.map((p) => p.second)) - reservations.second;
  const share = (surplus: number, ideal: number): number => (ideal > 0 ? surplus / ideal : 1);
  return fairest(zone, (p) => [
    share(p.first - reservations.first, idealFirst),
    share(p.second - reservations.second, idealSecond),
  ]);
};

/** The point whose smaller surplus is highest; it compares the two parties' units. Null without a zone of agreement. */
export const egalitarianSolution = (
  frontier: readonly FrontierPoint[],
  reservations: Reservations,
): FrontierPoint | null =>
  fairest(zoneOfAgreement(frontier, reservations), (p) => [
    p.first - reservations.first,
    p.second - reservations.second,
  ]);

/** The point with the highest sum; it compares the two parties' units. Null without a zone of agreement. */
export const utilitarianSolution = (
  frontier: readonly FrontierPoint[],
  reservations: Reservations,
): FrontierPoint | null => best(zoneOfAgreement(frontier, reservations), (p) => p.first + p.second);

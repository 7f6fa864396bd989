import { pow } from '../numeric/elementary.ts';
import { clamp } from '../numeric/rounding.ts';

/** How a bargainer gives way over time. */
export interface ConcessionPlan {
  /** Below 1 gives way late (Boulware), 1 evenly, above 1 early (Conceder); Faratin et al. 1998. */
  readonly exponent: number;
  /** Share of the way from reservation value to the estimated Nash point that is never given up, 0-1. */
  readonly resolve: number;
}

/** The least a plan ever settles for: reservation value plus resolve times the way to the Nash point. */
export const concessionFloor = (plan: ConcessionPlan, reservation: number, nash: number): number =>
  reservation + plan.resolve * Math.max(0, nash - reservation);

/**
 * Aspiration level at `time` (0 at the first offer, 1 at the deadline):
 * floor + (ideal - floor)(1 - time^(1/exponent)). Never below the floor.
 */
export const aspirationLevel = (plan: ConcessionPlan, floor: number, ideal: number, time: number): number =>
  floor + Math.max(0, ideal - floor) * (1 - pow(clamp(time, 0, 1), 1 / plan.exponent));

import { pow } from '../../numeric/elementary.ts';
import { clamp } from '../../numeric/rounding.ts';

/**
 * Share of the way from the floor to the ideal that is still asked for at a time in 0-1 (Faratin et al. 1998).
 * Exponent below 1 gives way late (Boulware), 1 evenly, above 1 early (Conceder).
 */
export const insistence = (time: number, exponent: number): number => 1 - pow(clamp(time, 0, 1), 1 / exponent);

/** Aspiration level: from the ideal at time 0 to the floor at time 1. */
export const aspirationAt = (floor: number, ideal: number, time: number, exponent: number): number =>
  floor + Math.max(0, ideal - floor) * insistence(time, exponent);

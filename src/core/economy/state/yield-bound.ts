import { clamp } from '../../numeric/rounding.ts';

const YIELD_FLOOR = -1;
const YIELD_CEILING = 25;

/** What must be added to a move in bp to keep a yield within -1 and 25 %. */
export const yieldClip = (openingPercent: number, moveBp: number): number =>
  clamp(moveBp, (YIELD_FLOOR - openingPercent) * 100, (YIELD_CEILING - openingPercent) * 100) - moveBp;

import { log } from './elementary.ts';
import { drawUnit, type Stream } from './stream.ts';

const ratio = (x: number, top: readonly number[], bottom: readonly number[]): number => {
  let numerator = 0;
  let denominator = 0;
  for (const c of top) numerator = numerator * x + c;
  for (const c of bottom) denominator = denominator * x + c;
  return numerator / denominator;
};

const CENTRE_TOP = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const CENTRE_BOTTOM = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1,
];
const TAIL_TOP = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_BOTTOM = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];

/**
 * Quantile of the standard normal distribution, p in (0, 1); relative error below 1.2e-9.
 * Rational approximation by Peter Acklam (2003).
 */
export const normalQuantile = (p: number): number => {
  if (p < 0.02425) return ratio(Math.sqrt(-2 * log(p)), TAIL_TOP, TAIL_BOTTOM);
  if (p > 0.97575) return -ratio(Math.sqrt(-2 * log(1 - p)), TAIL_TOP, TAIL_BOTTOM);
  const q = p - 0.5;
  return q * ratio(q * q, CENTRE_TOP, CENTRE_BOTTOM);
};

/** Draw from the standard normal distribution. */
export const drawNormal = (stream: Stream): readonly [value: number, next: Stream] => {
  const [unit, next] = drawUnit(stream);
  return [normalQuantile(unit), next];
};

import { log } from './elementary.ts';
import { drawUnit, type Stream } from './stream.ts';

/** Acklam's rational function for the middle, |q| <= 0.47575; polynomials by Horner's rule. */
const centre = (q: number): number => {
  const r = q * q;
  const top =
    ((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r + 1.38357751867269e2) * r -
      3.066479806614716e1) *
      r +
    2.506628277459239;
  const bottom =
    ((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r + 6.680131188771972e1) * r -
      1.328068155288572e1) *
      r +
    1;
  return q * (top / bottom);
};

/** The same for the lower tail, p < 0.02425. */
const tail = (p: number): number => {
  const q = Math.sqrt(-2 * log(p));
  const top =
    ((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const bottom =
    (((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return top / bottom;
};

/**
 * Quantile of the standard normal distribution, p in (0, 1); relative error below 1.2e-9.
 * Rational approximation by Peter Acklam (2003).
 */
export const normalQuantile = (p: number): number => {
  if (p < 0.02425) return tail(p);
  if (p > 0.97575) return -tail(1 - p);
  return centre(p - 0.5);
};

/** Draw from the standard normal distribution. */
export const drawNormal = (stream: Stream): readonly [value: number, next: Stream] => {
  const [unit, next] = drawUnit(stream);
  return [normalQuantile(unit), next];
};

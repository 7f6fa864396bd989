/**
 * Exponential, logarithm and power that give the same bits in every JavaScript engine.
 * `Math.exp`, `Math.log` and `Math.pow` may differ in the last bit between engines; the four
 * operations, `Math.floor` and a typed array's view of a double's bits may not.
 */

const LN2_HIGH = 0.6931471803691238; // low 32 bits zero: k * LN2_HIGH is exact for |k| < 2^20
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = 1.4426950408889634;
const SQRT_HALF = 0.7071067811865476;

const bits = new DataView(new ArrayBuffer(8));

/** 2^k for an integer k in -1022..1023, exact. */
const powerOfTwo = (k: number): number => {
  bits.setUint32(0, (k + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
};

/**
 * e to the x. Relative error below 3e-16 for |x| <= 708. Overflows to Infinity above
 * 709.78; below -708 it is 0. NaN gives NaN.
 *
 * x = k ln 2 + r with |r| <= ln 2 / 2, then the Taylor series of e^r to r^13.
 */
export const exp = (x: number): number => {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -708) return 0;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let n = 13; n >= 1; n--) sum = 1 + (r / n) * sum;
  return k > 1023 ? sum * powerOfTwo(1023) * 2 : sum * powerOfTwo(k);
};

/**
 * Natural logarithm. Relative error below 5e-16.
 * 0 gives -Infinity, a negative number or NaN gives NaN; subnormal numbers are scaled first.
 *
 * x = 2^k m with m in [sqrt(1/2), sqrt(2)), then log m = 2 artanh((m-1)/(m+1)) by its series.
 */
export const log = (x: number): number => {
  if (Number.isNaN(x) || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return x;
  let scaled = x;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    scaled = x * 18014398509481984; // 2^54
    k = -54;
  }
  bits.setFloat64(0, scaled);
  const high = bits.getUint32(0);
  k += (high >>> 20) - 1022;
  bits.setUint32(0, (high & 0x000f_ffff) | 0x3fe0_0000);
  let m = bits.getFloat64(0); // in [0.5, 1)
  if (m < SQRT_HALF) {
    m *= 2;
    k -= 1;
  }
  const s = (m - 1) / (m + 1);
  const s2 = s * s;
  let sum = 0;
  for (let n = 23; n >= 3; n -= 2) sum = s2 * (1 / n + sum);
  return k * LN2_HIGH + (2 * s + (2 * s * sum + k * LN2_LOW));
};

/**
 * base to the power, as exp(power log base); relative error below 4e-16 (1 + |power log base|).
 * Base 0 or more; a negative one gives NaN. Results below 1e-307 are 0.
 */
export const pow = (base: number, power: number): number => {
  if (power === 0) return 1;
  if (base === 0 && !Number.isNaN(power)) return power > 0 ? 0 : Infinity;
  return exp(power * log(base));
};

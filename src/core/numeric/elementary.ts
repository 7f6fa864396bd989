/**
 * Exponential, logarithm and power that give the same bits in every JavaScript engine.
 * `Math.exp`, `Math.log` and `Math.pow` may differ in the last bit between engines; the four
 * operations, `Math.floor` and a typed array's view of a double's bits may not.
 */

const LN2_HIGH = 0.6931471803691238; // low 32 bits zero: k * LN2_HIGH is exact for |k| < 2^20
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = 1.4426950408889634;
const SQRT_HALF = 0.7071067811865476;

// 1 / n!, for the series of the exponential.
const E2 = 1 / 2;
const E3 = 1 / 6;
const E4 = 1 / 24;
const E5 = 1 / 120;
const E6 = 1 / 720;
const E7 = 1 / 5_040;
const E8 = 1 / 40_320;
const E9 = 1 / 362_880;
const E10 = 1 / 3_628_800;
const E11 = 1 / 39_916_800;
const E12 = 1 / 479_001_600;
const E13 = 1 / 6_227_020_800;

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
 * x = k ln 2 + r with |r| <= ln 2 / 2, then the Taylor series of e^r to r^13, its terms
 * gathered in threes so that a processor can work on them side by side.
 */
export const exp = (x: number): number => {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -708) return 0;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const r2 = r * r;
  const r4 = r2 * r2;
  const first = E2 + E3 * r + r2 * (E4 + E5 * r);
  const second = E6 + E7 * r + r2 * (E8 + E9 * r);
  const third = E10 + E11 * r + r2 * (E12 + E13 * r);
  const sum = 1 + (r + r2 * (first + r4 * (second + r4 * third)));
  if (k === 0) return sum;
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

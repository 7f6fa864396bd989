import type { Parameters } from '../../schema/parameter.ts';

/**
 * Log percent by which the dollar moves when JPY tn of yen are bought (negative for a
 * fall). `fx_interv` is the mean over three episodes of mean size `fx_interv_ref_jpytn`;
 * larger sums move it less each: -.49 a trillion at 2.8, -.41 at 5.6, -.31 at 9.8 (O).
 */
export const interventionEffect = (boughtJpyTn: number, parameters: Parameters): number => {
  const half = parameters.fx_interv_half_jpytn;
  const scale = 1 + parameters.fx_interv_ref_jpytn / half;
  return (parameters.fx_interv * boughtJpyTn * scale) / (1 + Math.abs(boughtJpyTn) / half);
};

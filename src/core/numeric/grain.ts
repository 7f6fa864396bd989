/**
 * The grain of what is reported and shared out: 2^-36, about 1.5e-11. Sums and differences of its
 * multiples are exact in any order while they stay below 2^17 in size, so shares add up to the last digit.
 */
const GRAINS_IN_ONE = 0x10_0000_0000;

/** A value as a whole number of grains, to the nearest; a half goes up. */
export const toGrains = (value: number): number => Math.floor(value * GRAINS_IN_ONE + 0.5);

/** The value of a whole number of grains, exact. */
export const fromGrains = (grains: number): number => grains / GRAINS_IN_ONE;

/** Round a value to the nearest grain. */
export const grained = (value: number): number => fromGrains(toGrains(value));

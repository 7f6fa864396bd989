const FIRST_WITHOUT_FRACTION = 0x10_0000_0000_0000;

/**
 * Round half away from zero to a number of decimal places (0-12); -0 becomes 0.
 * The half is that of the double: 1.005 lies below it and becomes 1.
 */
export const roundTo = (value: number, places: number): number => {
  let scale = 1;
  for (let i = 0; i < places; i++) scale *= 10;
  const scaled = Math.abs(value) * scale;
  if (scaled >= FIRST_WITHOUT_FRACTION) return value;
  const whole = Math.floor(scaled);
  const magnitude = (scaled - whole >= 0.5 ? whole + 1 : whole) / scale;
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
};

/** Hold a value between two ends; NaN goes to the low end. */
export const clamp = (value: number, low: number, high: number): number =>
  value >= high ? high : value > low ? value : low;

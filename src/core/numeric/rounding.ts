/** Round half away from zero to a number of decimal places (0-12); -0 becomes 0. */
export const roundTo = (value: number, places: number): number => {
  let scale = 1;
  for (let i = 0; i < places; i++) scale *= 10;
  const magnitude = Math.floor(Math.abs(value) * scale + 0.5) / scale;
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
};

/** Hold a value between two ends; NaN goes to the low end. */
export const clamp = (value: number, low: number, high: number): number =>
  value >= high ? high : value > low ? value : low;

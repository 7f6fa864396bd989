/** Map a domain linearly onto a range; a domain without width maps to the middle. */
export const scaleOf =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/** Smallest and largest of the values, stretched to cover `atLeast` in all so that a calm line looks calm. */
export const extentOf = (values: readonly number[], atLeast = 0): readonly [number, number] => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const missing = Math.max(0, atLeast - (high - low)) / 2;
  return [low - missing, high + missing];
};

const coordinate = (value: number): string => String(Math.round(value * 100) / 100);

/** An SVG path through the values, spread evenly over the width. */
export const linePath = (
  values: readonly number[],
  x: (index: number) => number,
  y: (value: number) => number,
): string => values.map((value, i) => `${i === 0 ? 'M' : 'L'}${coordinate(x(i))} ${coordinate(y(value))}`).join('');

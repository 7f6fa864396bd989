const WIDTH = 72;
const HEIGHT = 22;
const PAD = 2;

/** Points of a line through the values, left to right, fitted to the box. One value gives a level line. */
const sparkPoints = (values: readonly number[]): string => {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const drawn = values.length === 1 ? [...values, ...values] : values;
  return drawn
    .map((value, i) => {
      const x = PAD + ((WIDTH - 2 * PAD) * i) / (drawn.length - 1);
      const y = span > 0 ? HEIGHT - PAD - ((HEIGHT - 2 * PAD) * (value - low)) / span : HEIGHT / 2;
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
};

/** A word-sized line of a series. Decoration: the figures stand beside it. */
export const SparkLine = ({ values }: { readonly values: readonly number[] }) => {
  const points = sparkPoints(values);
  const [x, y] = (points.split(' ').at(-1) ?? '0,0').split(',');
  return (
    <svg class="spark-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <polyline points={points} />
      <path d={`M${x} ${y}h0`} />
    </svg>
  );
};

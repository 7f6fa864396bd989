import './chart.css';
import { extentOf, linePath, scaleOf } from './scale.ts';

interface Props {
  readonly values: readonly number[];
  /** What the line shows, in words. */
  readonly label: string;
  /** How many of the last values are the latest round, drawn stronger. */
  readonly latest?: number;
  /** The height of the chart in the values' unit, at least. */
  readonly atLeast?: number;
  readonly width?: number;
  readonly height?: number;
}

const INSET = 4;

/** A line without axes: the shape of a price since the talks began. */
export const SparkLine = ({ values, label, latest = 0, atLeast = 0, width = 120, height = 36 }: Props) => {
  const [low, high] = extentOf(values, atLeast);
  const x = scaleOf(0, Math.max(1, values.length - 1), INSET, width - INSET);
  const y = scaleOf(low, high, height - INSET, INSET);
  const from = Math.max(0, values.length - 1 - latest);
  const end = values.at(-1) ?? 0;
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line class="spark-zero" x1={INSET} x2={width - INSET} y1={y(values[0] ?? 0)} y2={y(values[0] ?? 0)} />
      <path class="spark-past" d={linePath(values, x, y)} />
      {latest > 0 && <path class="spark-now" d={linePath(values.slice(from), (i) => x(from + i), y)} />}
      <circle class="spark-end" cx={x(values.length - 1)} cy={y(end)} r="2.6" />
    </svg>
  );
};

import './small-multiple.css';
import { extentOf, linePath, scaleOf } from './scale.ts';

interface Reading {
  /** Weeks since the opening. */
  readonly week: number;
  readonly value: number;
}

interface Props {
  readonly readings: readonly Reading[];
  /** Week in which the talks ended: up to it the ground is shaded. */
  readonly ended: number;
  readonly label: string;
  /** The height of the chart in the values' unit, at least. */
  readonly atLeast: number;
}

const WIDTH = 220;
const HEIGHT = 74;
const INSET = 6;

/** One of many small charts on the same weeks: the talks, shaded, and the year after. */
export const SmallMultiple = ({ readings, ended, label, atLeast }: Props) => {
  const values = readings.map(({ value }) => value);
  const [low, high] = extentOf(values, atLeast);
  const x = scaleOf(0, readings.at(-1)?.week ?? 1, INSET, WIDTH - INSET);
  const y = scaleOf(low, high, HEIGHT - INSET, INSET);
  const first = values[0] ?? 0;
  const last = readings.at(-1) ?? { week: 0, value: 0 };
  const turn = readings.find(({ week }) => week >= ended) ?? last;
  return (
    <svg class="small-multiple" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <rect class="talks" x="0" width={x(ended)} y="0" height={HEIGHT} />
      <line class="opening" x1="0" x2={WIDTH} y1={y(first)} y2={y(first)} />
      <path d={linePath(values, (i) => x(readings[i]?.week ?? 0), y)} />
      <circle class="turn" cx={x(turn.week)} cy={y(turn.value)} r="3" />
      <circle class="last" cx={x(last.week)} cy={y(last.value)} r="3.6" />
    </svg>
  );
};

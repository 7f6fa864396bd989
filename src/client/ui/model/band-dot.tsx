import './band-dot.css';
import type { CheckReading } from '../../../core/game/index.ts';
import { scaleOf } from '../chart/scale.ts';

const WIDTH = 220;
const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;

/** The band, what happened (a ring) and what the model says (a dot), on a scale of the check's own. Decoration: the figures stand beside it. */
export const BandDot = ({ book, yours }: { readonly book: CheckReading; readonly yours: CheckReading }) => {
  const { low, high, actual } = book.check;
  const reach = high - low;
  const x = scaleOf(low - 0.35 * reach, high + 0.35 * reach, 0, WIDTH);
  const at = (value: number): number => Math.min(WIDTH - 5, Math.max(5, x(value)));
  return (
    <svg class="band-dot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect x={x(low)} width={x(high) - x(low)} y={MIDDLE - 6} height="12" />
      {low < 0 && high > 0 && <line x1={x(0)} x2={x(0)} y1="2" y2={HEIGHT - 2} />}
      {actual !== null && <circle class="actual" cx={at(actual)} cy={MIDDLE} r="6" />}
      {book.value !== yours.value && <circle class="book" cx={at(book.value)} cy={MIDDLE} r="3" />}
      <circle class={yours.holds ? 'yours' : 'yours misses'} cx={at(yours.value)} cy={MIDDLE} r="4" />
    </svg>
  );
};

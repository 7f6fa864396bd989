import { scaleOf } from './scale.ts';

interface Props {
  readonly from: number;
  readonly to: number;
  /** The whole chart's extent; it holds zero. */
  readonly low: number;
  readonly high: number;
  /** Whose doing it is: a side's, nobody's at the table, luck's, or the sum of all. */
  readonly tone: 'us' | 'japan' | 'other' | 'chance' | 'total';
}

const EDGE = 2;
const THINNEST = 0.8;

/** One bar of a waterfall, as a row of a table draws it; the number beside it says the same. */
export const StepBar = ({ from, to, low, high, tone }: Props) => {
  const x = scaleOf(low, high, EDGE, 100 - EDGE);
  const width = Math.max(THINNEST, Math.abs(x(to) - x(from)));
  return (
    <svg class="step" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      <line class="step-zero" x1={x(0)} x2={x(0)} y1="0" y2="20" />
      <rect class={`step-${tone}`} x={Math.min(x(from), x(to))} width={width} y="4" height="12" />
      {tone !== 'total' && <line class="step-link" x1={x(to)} x2={x(to)} y1="16" y2="20" />}
    </svg>
  );
};

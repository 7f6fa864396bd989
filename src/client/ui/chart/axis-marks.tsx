import './axis-marks.css';
import { extentOf, scaleOf } from './scale.ts';

interface Mark {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** The value as it is written. */
  readonly text: string;
  readonly isMain?: boolean;
}

/** Values on one axis, a row each, so that labels never meet; reads as a list. */
export const AxisMarks = ({ marks, label }: { readonly marks: readonly Mark[]; readonly label: string }) => {
  const [low, high] = extentOf(
    marks.map(({ value }) => value),
    1,
  );
  const at = scaleOf(low, high, 3, 97);
  return (
    <ul class="axis-marks" aria-label={label}>
      {marks.map(({ id, label: name, value, text, isMain }) => (
        <li key={id} class={isMain ? 'is-main' : ''}>
          <span class="axis-name">{name}</span>
          <span class="axis-track" aria-hidden="true">
            {marks.map((other) => (
              <i key={other.id} class="axis-grid" style={{ left: `${at(other.value)}%` }} />
            ))}
            <i class="axis-dot" style={{ left: `${at(value)}%` }} />
          </span>
          <b>{text}</b>
        </li>
      ))}
    </ul>
  );
};

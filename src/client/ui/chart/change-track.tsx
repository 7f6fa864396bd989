import './change-track.css';
import { scaleOf } from './scale.ts';

interface Props {
  readonly before: number;
  readonly after: number;
  /** Ends of the track, in the values' unit. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A reading before (hollow) and after (full), on a track with fixed ends. */
export const ChangeTrack = ({ before, after, from, to, label }: Props) => {
  const x = scaleOf(from, to, 6, 194);
  return (
    <svg class="change-track" viewBox="0 0 200 16" role="img" aria-label={label}>
      <line class="track" x1="6" x2="194" y1="8" y2="8" />
      <line class="change" x1={x(before)} x2={x(after)} y1="8" y2="8" />
      <circle class="before" cx={x(before)} cy="8" r="4" />
      <circle class="after" cx={x(after)} cy="8" r="5" />
    </svg>
  );
};

import './effect-band.css';
import { useDesk } from '../desk-context.ts';
import type { Effect } from './lever-effect.ts';
import { useWriteEffect } from './write-effect.ts';

const percentOf = (value: number, scale: number): number => 50 + 50 * Math.max(-1, Math.min(1, value / scale));

/** Two amounts as a range, the unit after them written once. */
const writeRange = (low: string, high: string): string => {
  const unit = /[^\d]*$/.exec(high)?.[0] ?? '';
  return `${low.endsWith(unit) ? low.slice(0, low.length - unit.length) : low} … ${high}`;
};

/** One effect: the series, the band drawn around "no change", the central figure and the range. */
const EffectBand = ({ effect }: { readonly effect: Effect }) => {
  const { words } = useDesk();
  const write = useWriteEffect();
  const { series, band, scale } = effect;
  const from = percentOf(band.low, scale);
  const to = percentOf(band.high, scale);
  const [low, high] = [write(effect, band.low), write(effect, band.high)];
  return (
    <li class="effect">
      <span class="effect-name">{words.value.economy.series[series].short}</span>
      <span class="effect-band" aria-hidden="true">
        <i class="zero" />
        <i class="reach" style={{ left: `${from}%`, width: `${Math.max(1.5, to - from)}%` }} />
        <i class="centre" style={{ left: `${percentOf(band.central, scale)}%` }} />
      </span>
      <b class="effect-centre">{write(effect, band.central)}</b>
      <span class="effect-range">{low === high ? '' : writeRange(low, high)}</span>
    </li>
  );
};

interface Props {
  readonly effects: readonly Effect[];
  /** Whose effects, and by when. */
  readonly label: string;
}

/** Likely effects, a row each; above them what they are and how much of the outcomes a band holds. */
export const EffectBands = ({ effects, label }: Props) => {
  const { policy } = useDesk().words.value.screen.play;
  return (
    <>
      <p class="effects-head">
        <b>{label}</b>
        <span>{policy.band}</span>
      </p>
      <ul class="effects" aria-label={`${label}, ${policy.band}`}>
        {effects.map((effect) => (
          <EffectBand key={effect.series} effect={effect} />
        ))}
      </ul>
    </>
  );
};

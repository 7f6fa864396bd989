import './effect-band.css';
import { useDesk, useGame } from '../desk-context.ts';
import { writeMove } from '../format.ts';
import type { Effect } from './lever-effect.ts';

const percentOf = (value: number, scale: number): number => 50 + 50 * Math.max(-1, Math.min(1, value / scale));

/** Two amounts as a range, the unit after them written once. */
const writeRange = (low: string, high: string): string => {
  const unit = /[^\d]*$/.exec(high)?.[0] ?? '';
  return `${low.endsWith(unit) ? low.slice(0, low.length - unit.length) : low} … ${high}`;
};

/** One effect: the series, the band drawn around "no change", the central figure and the range. */
export const EffectBand = ({ effect }: { readonly effect: Effect }) => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const { series, band, scale } = effect;
  const base = observation.series[series];
  const write = (difference: number): string => writeMove(words.value, series, base, base + difference);
  const from = percentOf(band.low, scale);
  const to = percentOf(band.high, scale);
  const [low, high] = [write(band.low), write(band.high)];
  return (
    <li class="effect">
      <span class="effect-name">{words.value.economy.series[series].short}</span>
      <span class="effect-band" aria-hidden="true">
        <i class="zero" />
        <i class="reach" style={{ left: `${from}%`, width: `${Math.max(1.5, to - from)}%` }} />
        <i class="centre" style={{ left: `${percentOf(band.central, scale)}%` }} />
      </span>
      <b class="effect-centre">{write(band.central)}</b>
      <span class="effect-range">{low === high ? '' : writeRange(low, high)}</span>
    </li>
  );
};

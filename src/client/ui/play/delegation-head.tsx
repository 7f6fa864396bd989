import './delegation-head.css';
import type { Side } from '../../../schema/party.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeLevel, writeMove } from '../format.ts';

const Meter = ({ label, series }: { readonly label: string; readonly series: SeriesId }) => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const before = observation.reports.at(-1)?.before ?? observation.opening;
  const now = observation.series[series];
  const move = writeMove(words.value, series, before[series], now);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {writeLevel(words.value, series, now)} <small>{move}</small>
      </dd>
    </div>
  );
};

/** Whose side of the desk this is, and how it stands with its voters, the other side and its own word. */
export const DelegationHead = ({ side }: { readonly side: Side }) => {
  const { words } = useDesk();
  const { view } = useGame();
  const { frame } = words.value.screen.play;
  return (
    <header class={`delegation of-${side}`}>
      <h2>
        {words.value.economy.sides[side].capital} <span>{side === view.side ? frame.you : frame.them}</span>
      </h2>
      <dl>
        <Meter label={frame.approval} series={side === 'us' ? 'approval.us' : 'approval.japan'} />
        {side === view.side && <Meter label={frame.trust} series="trust" />}
        <Meter label={frame.credibility} series={side === 'us' ? 'credibility.us' : 'credibility.japan'} />
      </dl>
    </header>
  );
};

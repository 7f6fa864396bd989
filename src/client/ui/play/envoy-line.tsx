import './envoy-line.css';
import { rankOf } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { useOffice } from './use-office.ts';

/** Who leads the talks for a side, and at what rank. */
export const EnvoyLine = ({ side }: { readonly side: Side }) => {
  const { envoy } = useDesk().words.value.screen.talks;
  const seat = useGame().view.observation.envoys[side];
  const office = useOffice();
  return (
    <p class="envoy-line">
      {envoy.leads} <b>{office.holder(seat)}</b> <span>{envoy.ranks[rankOf(seat)]}</span>
    </p>
  );
};

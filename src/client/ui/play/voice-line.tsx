import './voice-line.css';
import { fill } from '../../../content/words/template.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { contradictionOf } from './contradiction.ts';
import { useOffice } from './use-office.ts';

/** A contradiction inside a delegation: what its envoy says, what another principal says, and what that one cares for. */
export const VoiceLine = ({ side }: { readonly side: Side }) => {
  const { words } = useDesk();
  const office = useOffice();
  const { economy, screen } = words.value;
  const { voice } = screen.talks;
  const said = contradictionOf(voice, useGame().view.observation, side);
  if (!said) return null;
  const cares = office.cares(said.against.seat);
  const speaker = office.holder(said.against.seat);
  return (
    <div class="voice">
      <b>{fill(voice.headline, { capital: economy.sides[side].capital })}</b>
      {[said.line, said.against].map(({ seat, quote }) => (
        <p key={seat}>{fill(voice.quote, { speaker: office.holder(seat), quote })}</p>
      ))}
      {cares && <small>{fill(voice.cares, { speaker, ...cares })}</small>}
    </div>
  );
};

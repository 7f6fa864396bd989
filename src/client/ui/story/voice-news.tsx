import { fill } from '../../../content/words/template.ts';
import { bothSides } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { contradictionOf } from '../play/contradiction.ts';
import { useOffice } from '../play/use-office.ts';

const VoiceStory = ({ side }: { readonly side: Side }) => {
  const { words } = useDesk();
  const office = useOffice();
  const { economy, screen } = words.value;
  const { voice } = screen.talks;
  const said = contradictionOf(voice, useGame().view.observation, side);
  if (!said) return null;
  return (
    <li>
      <article>
        <h3>{fill(voice.headline, { capital: economy.sides[side].capital })}</h3>
        {[said.line, said.against].map(({ seat, quote }) => (
          <p key={seat}>{fill(voice.quote, { speaker: office.holder(seat), quote })}</p>
        ))}
      </article>
    </li>
  );
};

/** Delegations that contradict themselves in public, as the paper has it. */
export const VoiceNews = () => (
  <ul class="also">
    {bothSides.map((side) => (
      <VoiceStory key={side} side={side} />
    ))}
  </ul>
);

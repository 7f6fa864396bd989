import { personaIds } from '../../../schema/opponent.ts';
import type { Side } from '../../../schema/party.ts';
import type { PersonaId } from '../../../schema/setup.ts';
import { useDesk } from '../desk-context.ts';

interface Props {
  /** The side across the table. */
  readonly side: Side;
  readonly opponent: PersonaId;
  readonly onPick: (opponent: PersonaId) => void;
}

/** Who sits opposite. */
export const OpponentPicker = ({ side, opponent, onPick }: Props) => {
  const { words } = useDesk();
  const { setup } = words.value.screen.story;
  return (
    <fieldset class="opponents">
      <legend>{setup.opponentLegend}</legend>
      {personaIds[side].map((id) => (
        <label key={id} class="opponent-card" data-picked={id === opponent}>
          <input
            type="radio"
            name="opponent"
            value={id}
            checked={id === opponent}
            aria-label={setup.opponents[id].name}
            aria-describedby={`opponent-${id}`}
            onChange={() => onPick(id)}
          />
          <b>{setup.opponents[id].name}</b>
          <span id={`opponent-${id}`}>{setup.opponents[id].line}</span>
        </label>
      ))}
    </fieldset>
  );
};

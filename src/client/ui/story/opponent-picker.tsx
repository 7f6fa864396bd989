import type { OpponentId } from '../../../content/words/story-opening-words.ts';
import { useDesk } from '../desk-context.ts';

interface Props {
  readonly opponent: OpponentId;
  readonly onPick: (opponent: OpponentId) => void;
}

const opponents: readonly OpponentId[] = ['yielding', 'honest', 'stubborn'];

/** Who sits opposite, from the easiest to the hardest. */
export const OpponentPicker = ({ opponent, onPick }: Props) => {
  const { words } = useDesk();
  const { setup } = words.value.screen.story;
  return (
    <fieldset class="opponents">
      <legend>{setup.opponentLegend}</legend>
      {opponents.map((id) => (
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

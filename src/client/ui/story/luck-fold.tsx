import { useDesk } from '../desk-context.ts';
import { drawSeed } from './proposal.ts';

interface Props {
  readonly text: string;
  readonly isSeed: boolean;
  readonly onChange: (text: string) => void;
}

/** The seed, behind a fold: needed only to meet the same luck as someone else. */
export const LuckFold = ({ text, isSeed, onChange }: Props) => {
  const { words } = useDesk();
  const { setup } = words.value.screen.story;
  return (
    <details class="luck">
      <summary>{setup.luckFold}</summary>
      <p id="luck-hint">{setup.luckHint}</p>
      <div class="luck-row">
        <label>
          <span>{setup.seed}</span>
          <input
            type="text"
            name="seed"
            inputmode="numeric"
            autocomplete="off"
            value={text}
            aria-invalid={!isSeed}
            aria-describedby={isSeed ? 'luck-hint' : 'luck-hint luck-wrong'}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button outline" onClick={() => onChange(String(drawSeed()))}>
          {setup.reseed}
        </button>
      </div>
      {!isSeed && (
        <p id="luck-wrong" class="luck-wrong" role="alert">
          {setup.seedWrong}
        </p>
      )}
    </details>
  );
};

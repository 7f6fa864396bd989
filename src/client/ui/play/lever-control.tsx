import './lever-control.css';
import type { Lever } from '../../../schema/scenario.ts';
import { useDesk } from '../desk-context.ts';
import { LeverOutcome } from './lever-outcome.tsx';
import { type LeverInHand, useLever } from './use-lever.ts';

const kanji = { tariffs: '関', yen: '円', bonds: '債', deals: '商', alliances: '盟' } as const;

interface ControlProps {
  readonly lever: Lever;
  readonly hand: LeverInHand;
}

/** The option by name, and all its siblings when touched. The slider is the stop for the keyboard. */
const LeverOption = ({ lever, hand, name }: ControlProps & { readonly name: string }) => (
  <select
    class="lever-option"
    value={hand.option}
    disabled={!hand.isOpen}
    tabIndex={-1}
    aria-label={name}
    onChange={(event) => hand.set(Number(event.currentTarget.value))}
  >
    {lever.options.map((option, index) => (
      <option key={option.id} value={index}>
        {hand.label(index)}
      </option>
    ))}
  </select>
);

const LeverSlide = ({ lever, hand, id }: ControlProps & { readonly id: string }) => {
  const steps = lever.options.length - 1;
  return (
    <input
      id={id}
      type="range"
      min="0"
      max={steps}
      step="1"
      value={hand.option}
      disabled={!hand.isOpen}
      aria-valuetext={hand.label(hand.option)}
      style={{ '--at': `${(100 * hand.option) / steps}%`, '--steps': steps }}
      onInput={(event) => hand.set(event.currentTarget.valueAsNumber)}
    />
  );
};

/** One lever: what it decides, where it stands, what moving it is likely to do. */
export const LeverControl = ({ lever }: { readonly lever: Lever }) => {
  const { words } = useDesk();
  const hand = useLever(lever);
  const spoken = words.value.scenario.levers[lever.id];
  if (!spoken) return null;
  const isDrafted = hand.option !== hand.inForce;
  const id = `lever-${lever.id}`;
  return (
    <div class={`lever ${isDrafted ? 'drafted' : ''}`} data-testid={id}>
      <span class="lever-mark" aria-hidden="true">
        {kanji[lever.theme]}
      </span>
      <label class="lever-name" for={id}>
        <b>{spoken.name}</b>
        <span>{spoken.question}</span>
      </label>
      <LeverOption lever={lever} hand={hand} name={spoken.name} />
      <LeverSlide lever={lever} hand={hand} id={id} />
      {isDrafted && <LeverOutcome lever={lever} />}
    </div>
  );
};

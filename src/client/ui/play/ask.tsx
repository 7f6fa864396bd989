import './ask.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import { SteadyButton } from './steady-button.tsx';

interface Props {
  readonly action: string;
  readonly label: string;
  readonly question: string;
  readonly class: string;
  readonly disabled?: boolean;
  readonly children?: ComponentChildren;
  onYes(): void;
}

/** A button that asks before it does something that cannot be taken back. */
export const Ask = ({ action, label, question, class: className, disabled, children, onYes }: Props) => {
  const { words } = useDesk();
  const { table } = words.value.screen.play;
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = (yes: boolean): void => {
    dialog.current?.close();
    if (yes) onYes();
  };
  return (
    <>
      <SteadyButton class={className} action={action} isOpen={!disabled} onPress={() => dialog.current?.showModal()}>
        {label}
      </SteadyButton>
      <dialog ref={dialog} class="ask" aria-label={label}>
        <h2>{label}</h2>
        <p>{question}</p>
        {children}
        <div class="ask-answers">
          <button type="button" class="button quiet" onClick={() => answer(false)}>
            {table.no}
          </button>
          <button type="button" class="button" data-action={`${action}-yes`} onClick={() => answer(true)}>
            {table.yes}
          </button>
        </div>
      </dialog>
    </>
  );
};

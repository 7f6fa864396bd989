import './ask.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** A button that asks before it does something that cannot be taken back. What it asks is drawn while it is open. */
export const Ask = ({ action, label, question, class: className, disabled, children, onYes }: Props) => {
  const { words } = useDesk();
  const { table } = words.value.screen.play;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const answer = (yes: boolean): void => {
    dialog.current?.close();
    if (yes) onYes();
  };
  return (
    <>
      <SteadyButton class={className} action={action} isOpen={!disabled} onPress={() => setOpen(true)}>
        {label}
      </SteadyButton>
      <dialog ref={dialog} class="ask" aria-label={label} onClose={() => setOpen(false)}>
        <h2>{label}</h2>
        <p>{question}</p>
        {isOpen && children}
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

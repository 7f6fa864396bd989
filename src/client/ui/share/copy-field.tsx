import { useId, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import { type CopyOutcome, copyText } from './copy-text.ts';

interface Props {
  readonly label: string;
  readonly action: string;
  readonly hook: string;
  readonly text: string;
  readonly rows: number;
}

/** A text one can read, select and copy; says whether copying worked. */
export const CopyField = ({ label, action, hook, text, rows }: Props) => {
  const { words } = useDesk();
  const { share } = words.value.screen.story;
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const press = async (): Promise<void> => {
    const next = await copyText(text);
    setOutcome(next);
    if (next === 'notCopied') field.current?.select();
  };
  return (
    <div class="copy-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>
        <button type="button" class="button outline" data-action={hook} onClick={() => void press()}>
          {action}
        </button>
        <output>{outcome && share[outcome]}</output>
      </p>
    </div>
  );
};

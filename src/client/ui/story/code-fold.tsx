import './code-fold.css';
import { useId, useRef } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import { codeIn } from './code-in.ts';

/** A fold with a field to paste a shared game into. */
export const CodeFold = ({ isOpen = false }: { readonly isOpen?: boolean }) => {
  const desk = useDesk();
  const { title } = desk.words.value.screen.story;
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const open = (event: Event): void => {
    event.preventDefault();
    const code = codeIn(field.current?.value ?? '');
    if (code === '') field.current?.focus();
    else void desk.openCode(code);
  };
  return (
    <details class="code-fold" open={isOpen}>
      <summary>{title.codeFold}</summary>
      <form onSubmit={open}>
        <label>
          <span>{title.codeLabel}</span>
          <input
            ref={field}
            type="text"
            name="code"
            required
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-describedby={hint}
          />
        </label>
        <button type="submit" class="button">
          {title.codeOpen}
        </button>
        <small id={hint}>{title.codeHint}</small>
      </form>
    </details>
  );
};

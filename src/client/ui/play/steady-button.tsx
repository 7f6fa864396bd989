import type { ComponentChildren } from 'preact';

interface Props {
  readonly class: string;
  readonly action?: string;
  /** Whether pressing it does anything now. */
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
  onPress(event: MouseEvent): void;
}

/** A button that keeps its place, and the focus, while there is nothing for it to do. */
export const SteadyButton = ({ class: className, action, isOpen, children, onPress }: Props) => (
  <button
    type="button"
    class={className}
    data-action={action}
    aria-disabled={!isOpen}
    onClick={(event) => {
      if (isOpen) onPress(event);
    }}
  >
    {children}
  </button>
);

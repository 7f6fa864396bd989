import './stamp.css';
import type { Readiness } from '../../../statechart/phase.ts';

const kanji: Readonly<Record<Readiness, string>> = { drafting: '案', ready: '済', locked: '決' };

/** The seal of a policy's state. Decoration: the state's name stands beside it. */
export const Stamp = ({
  readiness,
  class: className = '',
}: {
  readonly readiness: Readiness;
  readonly class?: string;
}) => (
  <span class={`stamp ${className}`} aria-hidden="true">
    {kanji[readiness]}
  </span>
);

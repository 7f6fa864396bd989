import './desk-layout.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Side } from '../../../schema/party.ts';

/** One of the desk's three panes. */
export interface Pane {
  readonly id: string;
  readonly tab: string;
  readonly content: ComponentChildren;
}

interface Props {
  readonly phase: 'policy' | 'table';
  readonly side: Side;
  readonly heading: ComponentChildren;
  /** Our delegation, the paper between us, theirs. */
  readonly panes: readonly [Pane, Pane, Pane];
  /** The pane a narrow screen opens on. */
  readonly opensOn: 0 | 1 | 2;
  readonly bar: ComponentChildren;
}

/** The desk: two delegations face each other with the paper between them; on a narrow screen, one at a time. */
export const DeskLayout = ({ phase, side, heading, panes, opensOn, bar }: Props) => {
  const [shown, setShown] = useState<number>(opensOn);
  return (
    <div class={`desk of-${side}`}>
      <main class="desk-main" data-phase={phase}>
        {heading}
        <div class="desk-tabs" role="group">
          {panes.map((pane, i) => (
            <button key={pane.id} type="button" aria-pressed={i === shown} onClick={() => setShown(i)}>
              {pane.tab}
            </button>
          ))}
        </div>
        {panes.map((pane, i) => (
          <section key={pane.id} class={`pane ${pane.id} ${i === shown ? 'shown' : ''}`} aria-label={pane.tab}>
            {pane.content}
          </section>
        ))}
      </main>
      <footer class="desk-bar">{bar}</footer>
    </div>
  );
};

import './desk-layout.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Side } from '../../../schema/party.ts';
import { PhaseHeading } from '../story/phase-heading.tsx';
import { useScrollStop } from '../story/use-scroll-stop.ts';

/** One of the desk's three panes. */
export interface Pane {
  readonly id: string;
  readonly tab: string;
  readonly content: ComponentChildren;
}

interface Props {
  readonly phase: 'policy' | 'table';
  readonly side: Side;
  readonly title: string;
  /** Our delegation, the paper between us, theirs. */
  readonly panes: readonly [Pane, Pane, Pane];
  /** The pane a narrow screen opens on, and turns to when it changes. */
  readonly opensOn: 0 | 1 | 2;
  readonly bar: ComponentChildren;
}

const PaneSection = ({ pane, isShown }: { readonly pane: Pane; readonly isShown: boolean }) => {
  const section = useScrollStop<HTMLElement>();
  return (
    <section ref={section} class={`pane ${pane.id} ${isShown ? 'shown' : ''}`} aria-label={pane.tab}>
      {pane.content}
    </section>
  );
};

/** The desk: two delegations face each other with the paper between them; on a narrow screen, one at a time. */
export const DeskLayout = ({ phase, side, title, panes, opensOn, bar }: Props) => {
  const [shown, setShown] = useState<number>(opensOn);
  useEffect(() => setShown(opensOn), [opensOn]);
  return (
    <div class={`desk of-${side}`}>
      <main class="desk-main" data-phase={phase}>
        <PhaseHeading>{title}</PhaseHeading>
        <nav class="desk-tabs" aria-label={title}>
          {panes.map((pane, i) => (
            <button key={pane.id} type="button" aria-pressed={i === shown} onClick={() => setShown(i)}>
              {pane.tab}
            </button>
          ))}
        </nav>
        {panes.map((pane, i) => (
          <PaneSection key={pane.id} pane={pane} isShown={i === shown} />
        ))}
      </main>
      <footer class="desk-bar">{bar}</footer>
    </div>
  );
};

import './phase-frame.css';
import type { ComponentChildren } from 'preact';
import { useScrollStop } from './use-scroll-stop.ts';

interface Props {
  readonly phase: 'briefing' | 'market' | 'reaction' | 'ending' | 'yearLater' | 'debrief';
  readonly class?: string;
  /** What stands in the bar at the bottom: the button that goes on, and what belongs beside it. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A phase that fills the page: what it shows, and the bar to go on. */
export const PhaseFrame = ({ phase, class: className = '', action, children }: Props) => {
  const pane = useScrollStop<HTMLElement>();
  return (
    <div class="phase-page">
      <main class={`phase-main ${className}`} data-phase={phase} ref={pane}>
        {children}
      </main>
      {action && <footer class="phase-bar">{action}</footer>}
    </div>
  );
};

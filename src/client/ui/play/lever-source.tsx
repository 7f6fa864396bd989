import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../../content/words/template.ts';
import type { Lever } from '../../../schema/scenario.ts';
import { useDesk } from '../desk-context.ts';
import { useScrollStop } from '../story/use-scroll-stop.ts';

interface Loaded {
  readonly Evidence: ComponentType<{ readonly lever: Lever }>;
}

/** Where a lever's band comes from, and whose it is. The sources are fetched when they are first asked for. */
export const LeverSource = ({ lever }: { readonly lever: Lever }) => {
  const { words } = useDesk();
  const { screen, economy, scenario } = words.value;
  const { policy } = screen.play;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const note = useScrollStop<HTMLSpanElement>();
  const id = `source-${lever.id}`;
  const names = lever.offices.map((seat) => economy.seats[seat].name).join(' / ');
  const open = async (): Promise<void> => {
    const { LeverEvidence } = await import('./lever-evidence.tsx');
    setLoaded({ Evidence: LeverEvidence });
  };
  return (
    <p class="lever-source">
      <span>{fill(policy.heldBy, { office: names })}</span>
      <button type="button" popovertarget={id} onClick={() => void open()}>
        {policy.source}
        <span class="unseen"> {scenario.levers[lever.id]?.name}</span>
      </button>
      <span ref={note} id={id} class="source-note" popover="auto">
        {loaded && <loaded.Evidence lever={lever} />}
        <span>{policy.bandNote}</span>
      </span>
    </p>
  );
};

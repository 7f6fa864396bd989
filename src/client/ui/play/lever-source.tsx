import { useState } from 'preact/hooks';
import type { EvidenceWords, LeverParameterId } from '../../../content/words/evidence-words.ts';
import { loadEvidence } from '../../../content/words/load-evidence.ts';
import { fill } from '../../../content/words/template.ts';
import type { Parameter } from '../../../schema/parameter.ts';
import type { Lever } from '../../../schema/scenario.ts';
import { useDesk } from '../desk-context.ts';
import { useScrollStop } from '../story/use-scroll-stop.ts';

/** Coefficients and what is said of them. */
interface Known {
  readonly parameters: readonly Parameter[];
  readonly sentences: EvidenceWords;
}

const isKnown = (id: string, evidence: object): id is LeverParameterId => id in evidence;

/** The parameters behind a lever, in words, each with its evidence mark and source. */
const Evidence = ({ lever, known }: { readonly lever: Lever; readonly known: Known }) => {
  const { words } = useDesk();
  const { economy } = words.value;
  return (
    <>
      {lever.parameters.map((id) => {
        const parameter = known.parameters.find((each) => each.id === id);
        if (!parameter || !isKnown(id, known.sentences)) return null;
        const { central, low, high, evidence, source } = parameter;
        const numbers = { value: String(Math.abs(central)), low: String(low), high: String(high) };
        return (
          <span key={id} class="source-entry">
            <b>{fill(known.sentences[id], numbers)}</b>
            <span>
              {economy.evidence[evidence].label} ({evidence})
            </span>
            <cite lang="en">{source}</cite>
          </span>
        );
      })}
    </>
  );
};

/** Where a lever's band comes from, and whose it is. The sources are fetched when they are first asked for. */
export const LeverSource = ({ lever }: { readonly lever: Lever }) => {
  const { words, language } = useDesk();
  const { screen, economy, scenario } = words.value;
  const { policy } = screen.play;
  const [known, setKnown] = useState<Known | null>(null);
  const note = useScrollStop<HTMLSpanElement>();
  const id = `source-${lever.id}`;
  const names = lever.offices.map((seat) => economy.seats[seat].name).join(' / ');
  const open = async (): Promise<void> => {
    const [{ parameters }, sentences] = await Promise.all([
      import('../../../content/parameters.ts'),
      loadEvidence(language.value),
    ]);
    setKnown({ parameters, sentences });
  };
  return (
    <p class="lever-source">
      <span>{fill(policy.heldBy, { office: names })}</span>
      <button type="button" popovertarget={id} onClick={() => void open()}>
        {policy.source}
        <span class="unseen"> {scenario.levers[lever.id]?.name}</span>
      </button>
      <span ref={note} id={id} class="source-note" popover="auto">
        {known && <Evidence lever={lever} known={known} />}
        <span>{policy.bandNote}</span>
      </span>
    </p>
  );
};

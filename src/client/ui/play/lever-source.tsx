import { parameters } from '../../../content/parameters.ts';
import type { LeverParameterId } from '../../../content/words/evidence-words.ts';
import { fill } from '../../../content/words/template.ts';
import type { Lever } from '../../../schema/scenario.ts';
import { useDesk } from '../desk-context.ts';

const isKnown = (id: string, evidence: object): id is LeverParameterId => id in evidence;

/** Where a lever's band comes from: the parameters behind it, in words, with their sources. */
export const LeverSource = ({ lever }: { readonly lever: Lever }) => {
  const { words } = useDesk();
  const { screen, economy } = words.value;
  const { policy } = screen.play;
  const known = lever.parameters.flatMap((id) => {
    const parameter = parameters.find((each) => each.id === id);
    return parameter && isKnown(id, screen.evidence) ? [{ parameter, sentence: screen.evidence[id] }] : [];
  });
  const id = `source-${lever.id}`;
  const names = lever.offices.map((seat) => economy.seats[seat].name).join(' / ');
  return (
    <p class="lever-source">
      <span>{fill(policy.heldBy, { office: names })}</span>
      <button type="button" popovertarget={id}>
        {policy.source}
        <span class="unseen"> {words.value.scenario.levers[lever.id]?.name}</span>
      </button>
      <span id={id} class="source-note" popover="auto">
        {known.map(({ parameter, sentence }) => (
          <span key={parameter.id} class="source-entry">
            <b>
              {fill(sentence, {
                value: String(Math.abs(parameter.central)),
                low: String(parameter.low),
                high: String(parameter.high),
              })}
            </b>
            <span>
              {economy.evidence[parameter.evidence].label} ({parameter.evidence})
            </span>
            <cite lang="en">{parameter.source}</cite>
          </span>
        ))}
        <span>{policy.bandNote}</span>
      </span>
    </p>
  );
};

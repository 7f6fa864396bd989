import { parameters } from '../../../content/parameter/parameters.ts';
import { evidenceWords as english } from '../../../content/words/en/screen/evidence.ts';
import type { EvidenceWords, LeverParameterId } from '../../../content/words/evidence-words.ts';
import { evidenceWords as japanese } from '../../../content/words/ja/screen/evidence.ts';
import type { Language } from '../../../content/words/language.ts';
import { fill } from '../../../content/words/template.ts';
import type { Lever } from '../../../schema/scenario.ts';
import { useDesk } from '../desk-context.ts';

const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { en: english, ja: japanese };

const isKnown = (id: string): id is LeverParameterId => id in english;

/** The parameters behind a lever, in words, each with its evidence mark and source. Fetched when first asked for. */
export const LeverEvidence = ({ lever }: { readonly lever: Lever }) => {
  const { words, language } = useDesk();
  const { economy } = words.value;
  return (
    <>
      {lever.parameters.map((id) => {
        const parameter = parameters.find((each) => each.id === id);
        if (!parameter || !isKnown(id)) return null;
        const { central, low, high, evidence, source } = parameter;
        const numbers = { value: String(Math.abs(central)), low: String(low), high: String(high) };
        return (
          <span key={id} class="source-entry">
            <b>{fill(evidenceWords[language.value][id], numbers)}</b>
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

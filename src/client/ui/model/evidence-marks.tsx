import { useDesk } from '../desk-context.ts';
import { useModelWords } from './use-model-words.ts';

/** What the marks beside the coefficients mean. */
export const EvidenceMarks = () => {
  const { words } = useDesk();
  const { evidence } = useModelWords();
  return (
    <section aria-labelledby="evidence-title">
      <h2 id="evidence-title">{evidence}</h2>
      <dl class="evidence">
        {Object.entries(words.value.economy.evidence).map(([mark, { label, explanation }]) => (
          <div key={mark}>
            <dt>
              <b>{mark}</b> {label}
            </dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

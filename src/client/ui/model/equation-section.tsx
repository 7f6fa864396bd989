import './equation-section.css';
import { equations } from '../../../content/equations.ts';
import { Formula } from './formula.tsx';
import { useModelWords } from './use-model-words.ts';

/** Bring the bench to the reader, where a number has been put on it. */
const showBench = (): void => {
  const lab = document.getElementById('lab');
  lab?.focus({ preventScroll: true });
  lab?.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
};

/** The model's equations with the numbers in force. */
export const EquationSection = () => {
  const { equations: words } = useModelWords();
  return (
    <section aria-labelledby="equations-title">
      <h2 id="equations-title">{words.title}</h2>
      <p class="model-lead">{words.lead}</p>
      <div class="equations">
        {equations.map(({ id, lines }) => (
          <article key={id} class="equation">
            <h3>{words.items[id].title}</h3>
            <p>{words.items[id].text}</p>
            <div class="equation-lines">
              {lines.map((line) => (
                <Formula key={line} line={line} onPick={showBench} />
              ))}
            </div>
          </article>
        ))}
      </div>
    </section>
  );
};

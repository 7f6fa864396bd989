import '../story/page.css';
import './model.css';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import { PhaseHeading } from '../story/phase-heading.tsx';
import { ChartSection } from './chart-section.tsx';
import { EquationSection } from './equation-section.tsx';
import { EvidenceMarks } from './evidence-marks.tsx';
import { ExperimentSection } from './experiment-section.tsx';
import { changes, chosen, numbersIn } from './lab.ts';
import { MODEL_MARK } from './mark.ts';
import { ParameterTable } from './parameter-table.tsx';
import { casesAddress } from './record.ts';
import { RecordSection } from './record-section.tsx';
import { useModelWords } from './use-model-words.ts';

const Limits = () => {
  const { limits, criticisms } = useModelWords();
  return (
    <div class="model-doubts">
      <section>
        <h2>{limits.title}</h2>
        <ul>
          {limits.items.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{criticisms.title}</h2>
        <p class="model-lead">{criticisms.lead}</p>
        <ol>
          {criticisms.items.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </section>
    </div>
  );
};

const Change = () => {
  const { change } = useModelWords();
  return (
    <section>
      <h2>{change.title}</h2>
      {change.paragraphs.map((text) => (
        <p key={text} class="model-lead">
          {text}
        </p>
      ))}
      <p class="model-downloads">
        {(['cases', 'further'] as const).map((file) => (
          <a key={file} href={casesAddress(file)} download>
            {change.downloads[file]}
          </a>
        ))}
      </p>
    </section>
  );
};

/** Take over the numbers of a link; they are put on the bench, the first of them to be looked at. */
const takeAddress = (): void => {
  if (!location.hash.startsWith(MODEL_MARK)) return;
  const numbers = numbersIn(location.hash);
  const [first] = numbers.keys();
  if (first === undefined) return;
  changes.value = numbers;
  chosen.value = first;
};

/** The model card as a page one can argue with. */
export const ModelScreen = () => {
  const desk = useDesk();
  const model = useModelWords();
  useEffect(takeAddress, []);
  return (
    <main class="page model" data-screen="model">
      <header class="page-head">
        <PhaseHeading>{model.title}</PhaseHeading>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            desk.screen.value = 'title';
          }}
        >
          {model.back}
        </button>
      </header>
      <p class="model-opening">{model.lead}</p>
      <ExperimentSection />
      <EquationSection />
      <RecordSection />
      <ChartSection />
      <Limits />
      <EvidenceMarks />
      <ParameterTable />
      <Change />
    </main>
  );
};

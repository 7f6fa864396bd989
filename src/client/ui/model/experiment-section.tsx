import './experiment-section.css';
import { useMemo } from 'preact/hooks';
import { experiments } from '../../../content/experiments.ts';
import { centralParameters } from '../../../content/parameter/central-parameters.ts';
import { changes, disputed, experiment } from './lab.ts';
import { ParameterBench } from './parameter-bench.tsx';
import { responseOf, runExperiment } from './response.ts';
import { ResponseChart } from './response-chart.tsx';
import { useModelWords } from './use-model-words.ts';

const ExperimentPicker = () => {
  const { lab } = useModelWords();
  return (
    <fieldset class="experiments">
      <legend>{lab.experimentLegend}</legend>
      {experiments.map(({ id }) => (
        <label key={id} data-picked={id === experiment.value}>
          <input
            type="radio"
            name="experiment"
            value={id}
            checked={id === experiment.value}
            aria-label={lab.experiments[id].name}
            aria-describedby={`experiment-${id}`}
            onChange={() => {
              experiment.value = id;
            }}
          />
          <b>{lab.experiments[id].name}</b>
          <span id={`experiment-${id}`}>{lab.experiments[id].line}</span>
        </label>
      ))}
    </fieldset>
  );
};

const Responses = () => {
  const running = experiments.find(({ id }) => id === experiment.value);
  const book = useMemo(() => running && runExperiment(running, centralParameters), [running]);
  const parameters = disputed.value;
  const yours = useMemo(() => running && runExperiment(running, parameters), [running, parameters]);
  if (!running || !book || !yours) return null;
  return (
    <div class="responses">
      {running.series.map((series) => (
        <ResponseChart
          key={series}
          series={series}
          book={responseOf(book, series)}
          yours={responseOf(yours, series)}
          isChanged={changes.value.size > 0}
        />
      ))}
    </div>
  );
};

/** Dispute a coefficient and see the year after a standard shock, beside the model's own. */
export const ExperimentSection = () => {
  const { lab } = useModelWords();
  return (
    <section id="lab" aria-labelledby="lab-title" tabIndex={-1}>
      <h2 id="lab-title">{lab.title}</h2>
      <p class="model-lead">{lab.lead}</p>
      <div class="lab">
        <ParameterBench />
        <div>
          <ExperimentPicker />
          <p class="lab-note">{changes.value.size === 0 ? lab.unchanged : ''}</p>
          <Responses />
        </div>
      </div>
    </section>
  );
};

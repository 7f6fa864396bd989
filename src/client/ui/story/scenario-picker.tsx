import './scenario-picker.css';
import { useState } from 'preact/hooks';
import { defaultScenario, isScenarioId, type ScenarioId, scenarioIds } from '../../../content/scenario-id.ts';
import { useDesk } from '../desk-context.ts';
import { PhaseHeading } from './phase-heading.tsx';

interface CardProps {
  readonly id: ScenarioId;
  readonly isPicked: boolean;
  readonly onPick: (id: ScenarioId) => void;
}

const ScenarioPoster = ({ id, isPicked, onPick }: CardProps) => {
  const { scenarios, setup } = useDesk().words.value.screen.story;
  const { title, when, teaser, lesson, length, level } = scenarios[id];
  return (
    <label class="poster" data-picked={isPicked}>
      <img src={`scenario/${id}.svg`} alt="" />
      <span class="poster-words">
        <span class="kicker">{when}</span>
        <span class="poster-head">
          <input
            type="radio"
            name="scenario"
            value={id}
            checked={isPicked}
            aria-label={title}
            aria-describedby={`poster-${id}`}
            onChange={() => onPick(id)}
          />
          <b>{title}</b>
        </span>
        <span id={`poster-${id}`} class="poster-body">
          <span class="unseen">{when}. </span>
          <i>{teaser}</i>
          <span class="poster-lesson">
            <b>{setup.lesson}</b>
            {lesson}
          </span>
          <span class="poster-facts">
            <span>{length}</span>
            <span class="poster-level">{level}</span>
          </span>
        </span>
      </span>
    </label>
  );
};

/** Which scenario is wanted, and whether it has come: 'failed' if it could not be fetched. */
const usePick = () => {
  const desk = useDesk();
  const onShow = desk.rules.scenario.id;
  const [wanted, setWanted] = useState<ScenarioId>(isScenarioId(onShow) ? onShow : defaultScenario);
  const [hasFailed, setFailed] = useState(false);
  const pick = async (id: ScenarioId): Promise<void> => {
    setWanted(id);
    setFailed(false);
    try {
      await desk.pick(id);
    } catch {
      setFailed(true);
    }
  };
  return { wanted, isThere: wanted === onShow, hasFailed, pick };
};

/** The bar under the posters: what is picked, and on to the sides. */
const PickerBar = ({ wanted, isThere, hasFailed, pick }: ReturnType<typeof usePick>) => {
  const desk = useDesk();
  const { setup, scenarios, between } = desk.words.value.screen.story;
  const { failed, retry } = desk.words.value.screen.play.frame;
  const { title, when } = scenarios[wanted];
  return (
    <footer class="setup-bar">
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          desk.screen.value = 'title';
        }}
      >
        {setup.back}
      </button>
      <output class="setup-words">{hasFailed ? failed : [title, when].join(between)}</output>
      {hasFailed ? (
        <button type="button" class="button" onClick={() => void pick(wanted)}>
          {retry}
        </button>
      ) : (
        <button type="submit" class="button" data-action="setup-next" disabled={!isThere}>
          {setup.next}
        </button>
      )}
    </footer>
  );
};

/** Which talks to enter: the first step of setting up. */
export const ScenarioPicker = ({ onNext }: { readonly onNext: () => void }) => {
  const { setup } = useDesk().words.value.screen.story;
  const picking = usePick();
  const goOn = (event: Event): void => {
    event.preventDefault();
    if (picking.isThere) onNext();
  };
  return (
    <form class="setup" onSubmit={goOn}>
      <main class="picker" data-screen="scenarios">
        <PhaseHeading class="picker-title">{setup.choose}</PhaseHeading>
        <fieldset class="posters" aria-label={setup.scenario}>
          {scenarioIds.map((id) => (
            <ScenarioPoster key={id} id={id} isPicked={id === picking.wanted} onPick={picking.pick} />
          ))}
        </fieldset>
      </main>
      <PickerBar {...picking} />
    </form>
  );
};

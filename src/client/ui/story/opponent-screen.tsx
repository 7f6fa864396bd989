import './opponent-screen.css';
import { levelIds, personaIds } from '../../../schema/opponent.ts';
import type { LevelId, PersonaId } from '../../../schema/setup.ts';
import { useDesk } from '../desk-context.ts';
import { personaMarks } from './persona.ts';
import { PersonaSeal } from './persona-seal.tsx';
import { PhaseHeading } from './phase-heading.tsx';
import type { SetupChoices } from './setup-choices.ts';

interface Props {
  readonly choices: SetupChoices;
  readonly onDone: () => void;
}

const PersonaChoice = ({ id, choices }: { readonly id: PersonaId; readonly choices: SetupChoices }) => {
  const { economy, screen } = useDesk().words.value;
  const { setup, opponents } = screen.story;
  const { line, voice } = opponents.personas[id];
  const isPicked = id === choices.opponent.persona;
  return (
    <label class={`persona of-${choices.across}`} data-picked={isPicked}>
      <span class="persona-head">
        <PersonaSeal persona={id} side={choices.across} />
        <span class="persona-name">
          <span class="kicker">{economy.seats[personaMarks[id].seat].name}</span>
          <b>{setup.personas[id]}</b>
        </span>
        <input
          type="radio"
          name="opponent"
          value={id}
          checked={isPicked}
          aria-label={setup.personas[id]}
          aria-describedby={`persona-${id}`}
          onChange={() => choices.setPersona(id)}
        />
      </span>
      <span id={`persona-${id}`} class="persona-body">
        <span class="unseen">{economy.seats[personaMarks[id].seat].name}. </span>
        <span>{line}</span>
        <q>{voice}</q>
      </span>
    </label>
  );
};

const LevelChoice = ({ id, choices }: { readonly id: LevelId; readonly choices: SetupChoices }) => {
  const { setup, opponents } = useDesk().words.value.screen.story;
  const isPicked = id === choices.opponent.level;
  return (
    <label class="level" data-picked={isPicked}>
      <input
        type="radio"
        name="level"
        value={id}
        checked={isPicked}
        aria-label={setup.levels[id]}
        aria-describedby={`level-${id}`}
        onChange={() => choices.setLevel(id)}
      />
      <b>{setup.levels[id]}</b>
      <span id={`level-${id}`}>{opponents.levels[id]}</span>
    </label>
  );
};

/** Choose who leads the delegation across the table, and how hard it thinks. */
export const OpponentScreen = ({ choices, onDone }: Props) => {
  const { setup, opponents, between } = useDesk().words.value.screen.story;
  const finish = (event: Event): void => {
    event.preventDefault();
    onDone();
  };
  return (
    <form class="setup" onSubmit={finish}>
      <main class="opponents-main" data-screen="opponents">
        <header>
          <PhaseHeading class="setup-title">{opponents.title}</PhaseHeading>
          <p>{opponents.lead}</p>
        </header>
        <fieldset class="personas" aria-label={setup.opponentLegend}>
          {personaIds[choices.across].map((id) => (
            <PersonaChoice key={id} id={id} choices={choices} />
          ))}
        </fieldset>
        <fieldset class="levels" aria-describedby="levels-fair">
          <legend>{opponents.levelLegend}</legend>
          {levelIds.map((id) => (
            <LevelChoice key={id} id={id} choices={choices} />
          ))}
          <p id="levels-fair">{opponents.fair}</p>
        </fieldset>
      </main>
      <footer class="setup-bar">
        <output class="setup-words">
          {[setup.personas[choices.opponent.persona], setup.levels[choices.opponent.level]].join(between)}
        </output>
        <button type="submit" class="button" data-action="opponent-done">
          {opponents.done}
        </button>
      </footer>
    </form>
  );
};

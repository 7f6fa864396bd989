import { fill } from '../../../content/words/template.ts';
import { useDesk } from '../desk-context.ts';
import { proposal } from './proposal.ts';

/** Where the game in progress stands, in a few words; null if there is none. */
const useProgress = (): string | null => {
  const desk = useDesk();
  const view = desk.view.value;
  if (!view) return null;
  const { screen, economy } = desk.words.value;
  const { round, rounds } = view.observation;
  const over = view.observation.ending !== null;
  return fill(over ? screen.story.title.resumeOver : screen.story.title.resumeAt, {
    round: String(round),
    rounds: String(rounds),
    side: economy.sides[view.side].name,
    opponent: screen.story.setup.personas[view.opponent.persona],
  });
};

/** Play, and go on where one stopped. The likelier of the two is the dark button. */
export const TitleMenu = () => {
  const desk = useDesk();
  const { title } = desk.words.value.screen.story;
  const progress = useProgress();
  return (
    <div class="title-menu">
      {progress && (
        <button class="button title-resume" type="button" data-action="title-resume" onClick={() => void desk.resume()}>
          {title.resume}
          <small>{progress}</small>
        </button>
      )}
      <button
        class={progress ? 'button outline' : 'button'}
        type="button"
        data-action="title-new"
        onClick={() => {
          proposal.value = null;
          desk.screen.value = 'setup';
        }}
      >
        {title.play}
      </button>
    </div>
  );
};

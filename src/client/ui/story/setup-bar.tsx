import { fill } from '../../../content/words/template.ts';
import type { Side } from '../../../schema/party.ts';
import type { Opponent } from '../../../schema/setup.ts';
import { useDesk } from '../desk-context.ts';

interface Props {
  readonly side: Side;
  readonly opponent: Opponent;
  readonly chosen: readonly string[];
  readonly isReady: boolean;
  readonly onBack: () => void;
}

/** What has been chosen, in a sentence, or what is still missing. */
const Summary = ({ side, opponent, chosen }: Omit<Props, 'onBack'>) => {
  const { words } = useDesk();
  const { economy, scenario, screen } = words.value;
  const { setup } = screen.story;
  const [first, second] = chosen;
  if (first === undefined || second === undefined)
    return <output class="setup-summary">{fill(setup.missing, { n: String(2 - chosen.length) })}</output>;
  const slots = {
    side: economy.sides[side].name,
    opponent: setup.personas[opponent.persona],
    level: setup.levels[opponent.level],
    first: scenario.goals[first]?.name ?? '',
    second: scenario.goals[second]?.name ?? '',
  };
  return <output class="setup-summary">{fill(setup.summary, slots)}</output>;
};

/** A game in progress that starting another would replace. */
const Replaced = () => {
  const desk = useDesk();
  const observation = desk.view.value?.observation;
  if (!observation || observation.ending) return null;
  const { replaces } = desk.words.value.screen.story.setup;
  return <p class="setup-replaces">{fill(replaces, { round: String(observation.round) })}</p>;
};

/** The bar with the button that opens the talks. */
export const SetupBar = (props: Props) => {
  const desk = useDesk();
  const { setup } = desk.words.value.screen.story;
  return (
    <footer class="setup-bar">
      <button type="button" class="button quiet" onClick={props.onBack}>
        {setup.back}
      </button>
      <div class="setup-words">
        <Summary {...props} />
        <Replaced />
      </div>
      <button type="submit" class="button" data-action="setup-start" disabled={!props.isReady}>
        {setup.start}
      </button>
    </footer>
  );
};

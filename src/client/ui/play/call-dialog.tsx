import { fill } from '../../../content/words/template.ts';
import { callPrice, heaviestGoals, leaderOf } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Ask } from './ask.tsx';
import { writePoints } from './points.ts';
import { useGoalNames } from './use-goal-names.ts';
import { useMeans } from './use-means.ts';

/** Let the leaders speak: fast, and revealing. */
export const CallDialog = () => {
  const { words, language } = useDesk();
  const { view, session } = useGame();
  const { isOpen } = useMeans();
  const { call, means } = words.value.screen.talks;
  const goals = useGoalNames(heaviestGoals(view.observation.taste));
  return (
    <Ask
      action="call"
      label={means.call.name}
      question={call.ask}
      class="resort"
      disabled={!isOpen('call')}
      onYes={() => session.give({ type: 'leader.call', seat: leaderOf[view.side] })}
    >
      <div class="ask-fields">
        <p>{fill(call.gain, { trust: writePoints(language.value, callPrice.trust) })}</p>
        <p class="ask-price">{fill(call.shows, goals)}</p>
      </div>
    </Ask>
  );
};

import './stakes.css';
import { useDesk, useGame } from '../desk-context.ts';
import { type Stake, stakesOf } from './goal-stake.ts';
import { draftTerms } from './offer-draft.ts';
import { writePoints } from './points.ts';

const FULL_SCALE = 30;

const StakeRow = ({ stake }: { readonly stake: Stake }) => {
  const { words, language } = useDesk();
  const { goal, points, isDouble } = stake;
  const reach = Math.min(50, (50 * Math.abs(points)) / FULL_SCALE);
  return (
    <li class={points < 0 ? 'loss' : 'gain'}>
      <span>
        {words.value.scenario.goals[goal]?.name}
        {isDouble && <small>{words.value.screen.play.table.double}</small>}
      </span>
      <span class="stake-beam" aria-hidden="true">
        <i style={{ left: `${points < 0 ? 50 - reach : 50}%`, width: `${reach}%` }} />
      </span>
      <b>{writePoints(language.value, points)}</b>
    </li>
  );
};

/** What the draft gives and takes, goal by goal. */
export const Stakes = () => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  return (
    <section class="stakes" aria-labelledby="stakes">
      <h3 id="stakes">{words.value.screen.play.table.byGoal}</h3>
      <ul>
        {stakesOf(rules, observation, draftTerms(observation)).map((stake) => (
          <StakeRow key={stake.goal} stake={stake} />
        ))}
      </ul>
    </section>
  );
};

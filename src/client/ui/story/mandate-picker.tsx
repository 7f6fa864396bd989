import { fill } from '../../../content/words/template.ts';
import { goalsOf } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk } from '../desk-context.ts';
import { toggleGoal } from './mandate.ts';

interface Props {
  readonly side: Side;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const GoalCard = ({ goal, chosen, onChange }: Omit<Props, 'side'> & { readonly goal: string }) => {
  const { words } = useDesk();
  const text = words.value.scenario.goals[goal];
  const isChosen = chosen.includes(goal);
  return (
    <li>
      <label class="goal-card" data-picked={isChosen}>
        <input
          type="checkbox"
          name="mandate"
          value={goal}
          checked={isChosen}
          aria-label={text?.name}
          aria-describedby={`goal-${goal}`}
          onChange={() => onChange(toggleGoal(chosen, goal))}
        />
        <span class="goal-name">{text?.name}</span>
        <span class="goal-why" id={`goal-${goal}`}>
          {text?.explanation}
          {words.value.screen.story.gap}
          <i>{text?.why}</i>
        </span>
        <span class="goal-double" aria-hidden="true">
          ×2
        </span>
      </label>
    </li>
  );
};

/** The six goals of a side; exactly two count double. */
export const MandatePicker = ({ side, chosen, onChange }: Props) => {
  const { words, rules } = useDesk();
  const { setup } = words.value.screen.story;
  return (
    <fieldset class="mandate" aria-describedby="mandate-hint">
      <legend>
        {setup.mandateLegend}
        <output class="mandate-count">{fill(setup.chosen, { n: String(chosen.length) })}</output>
      </legend>
      <p id="mandate-hint">{setup.mandateHint}</p>
      <ul class="goals">
        {goalsOf(rules.scenario, side).map(({ id }) => (
          <GoalCard key={id} goal={id} chosen={chosen} onChange={onChange} />
        ))}
      </ul>
    </fieldset>
  );
};

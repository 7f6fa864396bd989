import { fill } from '../../../content/words/template.ts';
import type { Side } from '../../../schema/party.ts';
import type { Mandate } from '../../../schema/setup.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { useGoalNames } from './use-goal-names.ts';

const Shown = ({ side, goals }: { readonly side: Side; readonly goals: Mandate }) => {
  const { economy, screen } = useDesk().words.value;
  const names = useGoalNames(goals);
  return (
    <p class={`deed of-${side}`}>{fill(screen.talks.call.shown, { capital: economy.sides[side].capital, ...names })}</p>
  );
};

/** What a side wants most, once its leader's call has given it away. */
export const ShownGoals = ({ side }: { readonly side: Side }) => {
  const goals = useGame().view.observation.shownGoals[side];
  return goals && <Shown side={side} goals={goals} />;
};

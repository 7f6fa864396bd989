import { writeAmount } from '../../../content/words/unit.ts';
import { goalsOf, otherSide } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { Result } from '../../session/result.ts';
import { useDesk, useGame } from '../desk-context.ts';

interface Props {
  readonly result: Result;
  readonly mandate: readonly string[];
}

interface TableProps extends Props {
  readonly side: Side;
}

const PointsTable = ({ result, side, mandate }: TableProps) => {
  const { words, rules } = useDesk();
  const { economy, scenario, screen } = words.value;
  const { debrief } = screen.story;
  const { points, utility } = result.scores[side];
  const taste = result.tastes[side];
  const unit = { ...economy.units.points, decimals: 1 };
  const rows = goalsOf(rules.scenario, side).map(({ id }) => ({ id, points: points[id] ?? 0, weight: taste[id] ?? 0 }));
  return (
    <table class="goal-points">
      <caption>{economy.sides[side].name}</caption>
      <thead>
        <tr>
          <th scope="col">{debrief.goal}</th>
          <th scope="col">{debrief.gained}</th>
          <th scope="col">{debrief.weight}</th>
          <th scope="col">{debrief.weighted}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, points: gained, weight }) => (
          <tr key={id}>
            <th scope="row">
              {scenario.goals[id]?.name}
              {mandate.includes(id) && <em>{debrief.counted}</em>}
            </th>
            <td>{writeAmount(unit, gained, true)}</td>
            <td>×{weight.toFixed(1)}</td>
            <td>{writeAmount(unit, gained * weight, true)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{debrief.sum}</th>
          <td />
          <td />
          <td>{writeAmount(unit, utility, true)}</td>
        </tr>
      </tfoot>
    </table>
  );
};

/** Points by goal, for both sides, one's own first. */
export const GoalPoints = ({ result, mandate }: Props) => {
  const { words } = useDesk();
  const { side } = useGame().view;
  const { debrief } = words.value.screen.story;
  return (
    <section class="points" aria-labelledby="points-title">
      <h2 id="points-title">{debrief.points}</h2>
      <p>{debrief.pointsLead}</p>
      <div class="points-tables">
        <PointsTable result={result} side={side} mandate={mandate} />
        <PointsTable result={result} side={otherSide(side)} mandate={[]} />
      </div>
    </section>
  );
};

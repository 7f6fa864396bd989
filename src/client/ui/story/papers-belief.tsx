import { fill } from '../../../content/words/template.ts';
import { writeAmount } from '../../../content/words/unit.ts';
import type { Observation } from '../../../core/game/index.ts';
import { useDesk } from '../desk-context.ts';
import { wantsOf } from './wants.ts';

type Taste = Observation['taste'];

const WIDEST = 3;

/** What it took us to want, against what we wanted. */
export const PapersBelief = ({ believed, truth }: { readonly believed: Taste; readonly truth: Taste }) => {
  const { words } = useDesk();
  const { economy, scenario, screen } = words.value;
  const { papers } = screen.answers;
  const weight = (value: number): string => writeAmount({ ...economy.units.points, decimals: 1 }, value);
  const reach = (value: number): string => `${Math.min(100, (value / WIDEST) * 100)}%`;
  return (
    <section aria-label={papers.belief}>
      <h3>{papers.belief}</h3>
      <p>{papers.beliefLead}</p>
      <ul class="wants">
        {wantsOf(believed, truth).map((want) => (
          <li key={want.goal}>
            <b>{scenario.goals[want.goal]?.name}</b>
            <span class="want-track" aria-hidden="true">
              <i class="want-true" style={{ width: reach(want.true) }} />
              <i class="want-guess" style={{ left: reach(want.guessed) }} />
            </span>
            <span>{fill(papers.weights, { truth: weight(want.true), guess: weight(want.guessed) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

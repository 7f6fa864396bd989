import { fill } from '../../../content/words/template.ts';
import { writeAmount } from '../../../content/words/unit.ts';
import type { Observation } from '../../../core/game/index.ts';
import { otherSide, type PerSide, publicTaste } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { type Want, wantsOf } from './wants.ts';

interface Props {
  readonly tastes: PerSide<Observation['taste']>;
}

const WIDEST = 3;

const WantRow = ({ want }: { readonly want: Want }) => {
  const { words } = useDesk();
  const { economy, scenario } = words.value;
  const { debrief } = words.value.screen.story;
  const weight = (value: number): string => writeAmount({ ...economy.units.points, decimals: 1 }, value);
  return (
    <li>
      <b>{scenario.goals[want.goal]?.name}</b>
      <span class="want-track" aria-hidden="true">
        <i class="want-true" style={{ width: `${Math.min(100, (want.true / WIDEST) * 100)}%` }} />
        <i class="want-guess" style={{ left: `${Math.min(100, (want.guessed / WIDEST) * 100)}%` }} />
      </span>
      <span>{fill(debrief.weights, { truth: weight(want.true), guess: weight(want.guessed) })}</span>
    </li>
  );
};

/** What the other side wanted all along, beside what the public could guess. */
export const TheirWants = ({ tastes }: Props) => {
  const { words, rules } = useDesk();
  const { view } = useGame();
  const { economy, scenario, screen } = words.value;
  const { debrief } = screen.story;
  const they = otherSide(view.side);
  const wants = wantsOf(publicTaste(rules.scenario, they), tastes[they]);
  const [first, second] = wants.map(({ goal }) => scenario.goals[goal]);
  const most = fill(scenario.debrief.wantedMost, {
    side: economy.sides[they].capital,
    first: first?.name ?? '',
    second: second?.name ?? '',
  });
  return (
    <section class="their-wants" aria-labelledby="wants-title">
      <h2 id="wants-title">{fill(debrief.wanted, { capital: economy.sides[they].capital })}</h2>
      <p class="wanted">{[most, first?.wanted, second?.wanted].join(screen.story.gap)}</p>
      <p>{debrief.wantedLead}</p>
      <ul class="wants">
        {wants.map((want) => (
          <WantRow key={want.goal} want={want} />
        ))}
      </ul>
    </section>
  );
};

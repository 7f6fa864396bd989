import './their-pane.css';
import type { ComponentChildren } from 'preact';
import { fill } from '../../../content/words/template.ts';
import { otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { statementOf } from '../story/statement.ts';
import { DelegationHead } from './delegation-head.tsx';
import { useSpoken } from './spoken.ts';

/** What they last said in public. */
const Statement = () => {
  const { words, rules } = useDesk();
  const { observation, side } = useGame().view;
  return (
    <blockquote class="their-words">
      {statementOf(rules.scenario, words.value, observation, otherSide(side))}
    </blockquote>
  );
};

const ThreatsAgainstUs = () => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  const spoken = useSpoken();
  return (
    <>
      {observation.threats
        .filter((threat) => threat.side !== side)
        .map((threat) => (
          <p key={`${threat.round}${threat.lever}`} class="their-threat">
            {fill(words.value.screen.play.table.threatAgainst, {
              ...spoken.move(threat.lever, threat.option),
              round: String(threat.round + 1),
            })}
          </p>
        ))}
    </>
  );
};

/** Their levers that have been moved, or are a stance: what everyone can see of their policy. */
const TheirPolicy = () => {
  const { words, rules } = useDesk();
  const { observation, side } = useGame().view;
  const spoken = useSpoken();
  const theirs = rules.scenario.levers.filter((lever) => lever.side !== side && lever.kind === 'stance');
  return (
    <section aria-labelledby="their-policy">
      <h3 id="their-policy">{words.value.screen.play.policy.theirPolicy}</h3>
      <dl class="their-levers">
        {theirs.map((lever) => {
          const move = spoken.move(lever.id, observation.levers[lever.id] ?? lever.initial);
          return (
            <div key={lever.id}>
              <dt>{move.lever}</dt>
              <dd>{move.option}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};

/** The other side of the desk: how it stands, what it says, what it threatens, what it has done. */
export const TheirPane = ({ children }: { readonly children?: ComponentChildren }) => {
  const { view } = useGame();
  return (
    <div class="their-pane">
      <DelegationHead side={otherSide(view.side)} />
      <Statement />
      <ThreatsAgainstUs />
      {children}
      <TheirPolicy />
    </div>
  );
};

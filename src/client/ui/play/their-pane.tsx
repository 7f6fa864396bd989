import './their-pane.css';
import type { ComponentChildren } from 'preact';
import { leverOf, otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Later } from '../later.tsx';
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

const loadStandingThreats = async () => (await import('./standing-threats.tsx')).StandingThreats;

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

/** What they moved in the round just past, their own doing or the law's. */
const LastMoves = () => {
  const { words, rules } = useDesk();
  const { observation, side } = useGame().view;
  const spoken = useSpoken();
  const moves = (observation.reports.at(-1)?.moves ?? []).filter(
    ({ lever }) => leverOf(rules.scenario, lever)?.side !== side,
  );
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="their-moves">
      <h3 id="their-moves">{words.value.screen.play.policy.lastMoves}</h3>
      <dl class="their-levers">
        {moves.map(({ lever, from, to }) => (
          <div key={`${lever}${to}`}>
            <dt>{spoken.move(lever, to).lever}</dt>
            <dd>
              <s>{spoken.move(lever, from).option}</s> {spoken.move(lever, to).option}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

interface Props {
  /** What stands beside their name at the table. */
  readonly head?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The other side of the desk: how it stands, what it says, what it threatens, what it has done. */
export const TheirPane = ({ head, children }: Props) => {
  const { observation, side } = useGame().view;
  const isThreatened = observation.stage === 'policy' && observation.threats.some((threat) => threat.side !== side);
  return (
    <div class="their-pane">
      <div>
        <DelegationHead side={otherSide(side)} />
        {head}
      </div>
      <Statement />
      {isThreatened && <Later load={loadStandingThreats} given={{}} />}
      {children}
      <LastMoves />
      <TheirPolicy />
    </div>
  );
};

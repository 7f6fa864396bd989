import './posture.css';
import { fill } from '../../../content/words/template.ts';
import { otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { personaMarks } from '../story/persona.ts';
import { PersonaSeal } from '../story/persona-seal.tsx';
import { useSpoken } from './spoken.ts';

/** What they say when they refuse, each in its own way and not every round alike; it may be a bluff. */
export const Posture = () => {
  const { words } = useDesk();
  const { observation, side, opponent } = useGame().view;
  const { economy, screen } = words.value;
  const spoken = useSpoken();
  const they = otherSide(side);
  const named = observation.refusals[they] ?? [];
  if (named.length === 0) return null;
  const lines = screen.answers.refuse[opponent.persona];
  return (
    <figure class="posture">
      <PersonaSeal persona={opponent.persona} side={they} />
      <div>
        <blockquote>
          {named.map((id, i) => (
            <p key={id}>
              {fill(lines[(i + observation.round - 1) % lines.length] ?? '', { issue: spoken.issueById(id) })}
            </p>
          ))}
        </blockquote>
        <figcaption>{economy.seats[personaMarks[opponent.persona].seat].speaker}</figcaption>
      </div>
    </figure>
  );
};

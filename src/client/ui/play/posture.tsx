import './posture.css';
import { fill } from '../../../content/words/template.ts';
import { otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { personaMarks } from '../story/persona.ts';
import { PersonaSeal } from '../story/persona-seal.tsx';
import { useSpoken } from './spoken.ts';
import { refusingSide } from './vote.ts';

/** What they say to our last offer, line by line: first of the chamber that would refuse it, then of articles. */
const useLines = (): readonly string[] => {
  const { words } = useDesk();
  const { observation, side, opponent } = useGame().view;
  const { answers } = words.value.screen;
  const spoken = useSpoken();
  const named = observation.refusals[otherSide(side)] ?? [];
  const refused = observation.bids.findLast((bid) => bid.side === side && bid.refused);
  const against = refused ? refusingSide(observation, refused.terms) : null;
  const about = answers.refuse[opponent.persona];
  const lines = named.map((id, i) =>
    fill(about[(i + observation.round - 1) % about.length] ?? '', { issue: spoken.issueById(id) }),
  );
  if (!against) return lines;
  const chamber = answers.chambers[against];
  return [fill(answers.unratifiable[opponent.persona], { chamber }), ...lines.slice(0, 2)];
};

/** What they say when they refuse, each in its own way and not every round alike; it may be a bluff. */
export const Posture = () => {
  const { words } = useDesk();
  const { observation, side, opponent } = useGame().view;
  const lines = useLines();
  const they = otherSide(side);
  if (!observation.refusals[they]?.length) return null;
  return (
    <figure class="posture">
      <PersonaSeal persona={opponent.persona} side={they} />
      <div>
        <blockquote>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
        <figcaption>{words.value.economy.seats[personaMarks[opponent.persona].seat].speaker}</figcaption>
      </div>
    </figure>
  );
};

import './reading-news.css';
import { fill } from '../../../content/words/template.ts';
import type { Observation } from '../../../core/game/index.ts';
import { refusersOf } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';

/** The treaty a chamber refused in the round just past; null if none did. */
export const refusedLately = ({ agreement, ballots, reports }: Observation): Observation['ballots'][number] | null => {
  const last = ballots.at(-1);
  return !agreement && last && last.round === reports.at(-1)?.round ? last : null;
};

/** That a chamber refused what was signed in the round just past, as the paper has it. */
export const ReadingNews = () => {
  const { words } = useDesk();
  const ballot = refusedLately(useGame().view.observation);
  const { home, reading } = words.value.screen.talks;
  if (!ballot) return null;
  const refusers = refusersOf(ballot.votes);
  return (
    <article class="reading-news" data-testid="reading-news">
      {refusers.map((side) => (
        <h2 key={side}>{fill(reading.headline, { chamber: home.chambers[side] })}</h2>
      ))}
      <p>{fill(refusers.length > 1 ? reading.storyBoth : reading.story, { round: String(ballot.round) })}</p>
    </article>
  );
};

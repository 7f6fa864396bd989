import './votes.css';
import { fill } from '../../../content/words/template.ts';
import { bothSides, type Vote } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { AllRow, FactionRow } from '../play/faction-row.tsx';
import { writeShare } from '../play/write-share.ts';

const Chamber = ({ vote }: { readonly vote: Vote }) => {
  const { words, language } = useDesk();
  const { quorum } = useGame().view.observation.winSets[vote.side];
  const { home } = words.value.screen.talks;
  const slots = { chamber: home.chambers[vote.side], chance: writeShare(language.value, vote.probability) };
  return (
    <section>
      <h2>{fill(vote.passed ? home.passed : home.refused, slots)}</h2>
      <p class="home-legend">{home.voted}</p>
      <ul class={`factions of-${vote.side}`}>
        <AllRow stand={{ draft: vote.support, offer: null }} quorum={quorum} />
        {vote.factions.map(({ id, share, support }) => (
          <FactionRow key={id} stand={{ id, share, draft: support, offer: null }} quorum={quorum} isOpen={false} />
        ))}
      </ul>
    </section>
  );
};

/** How both chambers voted on what was signed. */
export const Votes = () => {
  const votes = useGame().view.observation.ballots.at(-1)?.votes;
  if (!votes) return null;
  return (
    <div class="votes">
      {bothSides.map((side) => (
        <Chamber key={side} vote={votes[side]} />
      ))}
    </div>
  );
};

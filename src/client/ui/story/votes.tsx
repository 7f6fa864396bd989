import './votes.css';
import { fill } from '../../../content/words/template.ts';
import { bothSides, evenSupportAt, type Vote } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { AllRow, FactionRow } from '../play/faction-row.tsx';
import { shownChance } from '../play/vote.ts';
import { writeShare } from '../play/write-share.ts';

interface ChamberProps {
  readonly vote: Vote;
  /** The support at which this vote was even, per cent. */
  readonly even: number;
}

const Chamber = ({ vote, even }: ChamberProps) => {
  const { words, language } = useDesk();
  const { home } = words.value.screen.talks;
  const slots = {
    chamber: home.chambers[vote.side],
    chance: writeShare(language.value, shownChance(vote.probability)),
  };
  return (
    <section>
      <h2>{fill(vote.passed ? home.passed : home.refused, slots)}</h2>
      <p class="home-legend">{home.voted}</p>
      <ul class={`factions of-${vote.side}`}>
        <AllRow stand={{ draft: vote.support, offer: null }} even={even} />
        {vote.factions.map(({ id, share, support }) => (
          <FactionRow key={id} stand={{ id, share, draft: support, offer: null }} even={even} isOpen={false} />
        ))}
      </ul>
    </section>
  );
};

/** How both chambers voted on what was last signed. */
export const Votes = () => {
  const { ballots, winSets } = useGame().view.observation;
  const last = ballots.at(-1);
  if (!last) return null;
  return (
    <div class="votes">
      {bothSides.map((side) => (
        <Chamber
          key={side}
          vote={last.votes[side]}
          even={evenSupportAt(winSets[side], side, ballots, ballots.length - 1)}
        />
      ))}
    </div>
  );
};

import './reading-fold.css';
import { fill } from '../../../content/words/template.ts';
import { type Ballot, refusersOf, sameOffer } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Votes } from '../story/votes.tsx';
import { draftPackage, draftTerms } from './offer-draft.ts';
import { refusedReading, shortfallsOf } from './refused-reading.ts';
import { SteadyButton } from './steady-button.tsx';

/** What each chamber that refused would take now. */
const Shortfalls = ({ ballot }: { readonly ballot: Ballot }) => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const { home, reading } = words.value.screen.talks;
  return (
    <ul>
      {shortfallsOf(observation, ballot).map(({ side, stood, even, more }) => (
        <li key={side}>
          {fill(reading.stood, { chamber: home.chambers[side], support: String(stood) })}
          {more > 0 && words.value.screen.story.gap}
          {more > 0 && fill(reading.lacks, { even: String(even), more: String(more) })}
        </li>
      ))}
    </ul>
  );
};

/** At the table again: which chamber refused what was signed, what it would take now, and how the factions voted. */
export const ReadingFold = () => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const { home, reading } = words.value.screen.talks;
  const ballot = refusedReading(observation);
  if (!ballot) return null;
  return (
    <details class="reading-fold" open={ballot.round === observation.round - 1}>
      <summary>
        {refusersOf(ballot.votes).map((side) => (
          <b key={side}>{fill(reading.title, { chamber: home.chambers[side], round: String(ballot.round) })}</b>
        ))}
      </summary>
      <Shortfalls ballot={ballot} />
      <p>{reading.back}</p>
      <SteadyButton
        class="button outline"
        action="draft-refused"
        isOpen={!sameOffer(draftTerms(observation), ballot.terms)}
        onPress={() => draftPackage(observation, ballot.terms)}
      >
        {reading.start}
      </SteadyButton>
      <details class="reading-votes">
        <summary>{reading.votes}</summary>
        <Votes />
      </details>
    </details>
  );
};

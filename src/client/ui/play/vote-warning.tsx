import { bothSides, otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { chanceOf, outlookOf } from './vote.ts';
import { VoteOutlook } from './vote-outlook.tsx';

/** Before one signs: what both chambers would make of it, and what a refusal costs unless both are safe. */
export const VoteWarning = ({ terms }: { readonly terms: readonly number[] }) => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  const isSafe = bothSides.every((each) => outlookOf(chanceOf(observation, each, terms)) === 'safe');
  const { home } = words.value.screen.talks;
  const isLast = observation.round === observation.rounds;
  return (
    <div class="ask-fields">
      <ul>
        {[side, otherSide(side)].map((each) => (
          <li key={each}>
            <b>
              <VoteOutlook side={each} terms={terms} />
            </b>
          </li>
        ))}
      </ul>
      {!isSafe && <p>{isLast ? home.ifRefusedLast : home.ifRefused}</p>}
    </div>
  );
};

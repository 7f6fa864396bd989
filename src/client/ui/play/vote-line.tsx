import './vote-line.css';
import { legislatureOf, otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { chanceOf, isDoubtful } from './vote.ts';
import { writeShare } from './write-share.ts';

/** The odds that a package passes at home, ours first, then theirs. */
export const VoteLine = ({ terms }: { readonly terms: readonly number[] }) => {
  const { words, language } = useDesk();
  const { observation, side } = useGame().view;
  const { economy, screen } = words.value;
  return (
    <p class="vote-line">
      <span>{screen.talks.home.odds}</span>
      {[side, otherSide(side)].map((each) => {
        const chance = chanceOf(observation, each, terms);
        return (
          <span key={each}>
            {economy.seats[legislatureOf[each]].name}{' '}
            <b class={isDoubtful(chance) ? 'doubtful' : ''}>{writeShare(language.value, chance)}</b>
          </span>
        );
      })}
    </p>
  );
};

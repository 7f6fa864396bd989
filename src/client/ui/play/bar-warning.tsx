import './bar-warning.css';
import { useDesk, useGame } from '../desk-context.ts';
import { draftTerms } from './offer-draft.ts';
import { isBeyond } from './tied-article.ts';
import { chanceOf, isDoubtful } from './vote.ts';
import { VoteOutlook } from './vote-outlook.tsx';

/** In the bar: that our hands are tied on the package as drafted, or that it would probably fail at home. Silent while there is nothing to say. */
export const BarWarning = () => {
  const { words, rules } = useDesk();
  const { observation, side } = useGame().view;
  const terms = draftTerms(observation);
  const isTied = isBeyond(rules, observation, side, terms);
  const isWarned = !observation.closed[side] && (isTied || isDoubtful(chanceOf(observation, side, terms)));
  return (
    <p role="status" class={isWarned ? 'bar-warning' : 'unseen'}>
      {isWarned && (isTied ? words.value.screen.talks.tie.beyond : <VoteOutlook side={side} terms={terms} />)}
    </p>
  );
};

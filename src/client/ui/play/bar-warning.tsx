import './bar-warning.css';
import { useGame } from '../desk-context.ts';
import { draftTerms } from './offer-draft.ts';
import { chanceOf, isDoubtful } from './vote.ts';
import { VoteOutlook } from './vote-outlook.tsx';

/** Above the bar: that the package as drafted would probably fail at home. Silent while there is nothing to say. */
export const BarWarning = () => {
  const { observation, side } = useGame().view;
  const terms = draftTerms(observation);
  const isWarned = !observation.closed[side] && isDoubtful(chanceOf(observation, side, terms));
  return (
    <p role="status" class={isWarned ? 'bar-warning' : 'unseen'}>
      {isWarned && <VoteOutlook side={side} terms={terms} />}
    </p>
  );
};

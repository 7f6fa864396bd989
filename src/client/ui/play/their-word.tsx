import './their-word.css';
import { fill } from '../../../content/words/template.ts';
import { otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Seal } from '../story/seal.tsx';
import { draftArticle, isSettled } from './offer-draft.ts';
import { useSpoken } from './spoken.ts';
import { isTiedAway } from './tied-article.ts';

interface Props {
  readonly issue: number;
  /** The option our draft has here. */
  readonly ours: number;
}

const Settled = () => {
  const { words } = useDesk();
  const { side } = useGame().view;
  return (
    <p class="their-word agreed">
      <Seal side={side} />
      <Seal side={otherSide(side)} />
      <span class="unseen">{words.value.screen.play.table.settled}</span>
    </p>
  );
};

/** What they last said of an article: sealed with us, the same as our draft, or another option that one tap takes over. */
export const TheirWord = ({ issue, ours }: Props) => {
  const { words, rules } = useDesk();
  const { observation, side } = useGame().view;
  const spoken = useSpoken();
  const { table } = words.value.screen.play;
  const theirs = observation.latest[otherSide(side)]?.[issue];
  if (theirs === undefined || (theirs === 0 && ours === 0)) return <p class="their-word none">–</p>;
  const label = theirs === 0 ? table.out : spoken.article(issue, theirs).label;
  if (theirs === ours && isSettled(observation, issue)) return <Settled />;
  if (theirs === ours)
    return (
      <p class="their-word same">
        <b>{label}</b>
        <small>{table.same}</small>
      </p>
    );
  return (
    <button
      type="button"
      class="their-word"
      disabled={observation.closed[side] || isTiedAway(rules, observation, side, issue, theirs)}
      onClick={(event) => {
        draftArticle(observation, issue, theirs);
        // The button goes; our word, which it has just changed, takes the focus.
        event.currentTarget.closest('.article')?.querySelector('select')?.focus();
      }}
      aria-label={`${spoken.issue(issue)}: ${fill(table.takeThis, { option: label })}`}
    >
      <b>{label}</b>
      <small>{table.theirs}</small>
    </button>
  );
};

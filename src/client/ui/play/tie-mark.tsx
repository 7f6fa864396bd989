import './tie-mark.css';
import { fill } from '../../../content/words/template.ts';
import { bothSides, otherSide, TIE_ROUNDS } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { useSpoken } from './spoken.ts';
import { tieOn } from './tied-article.ts';

interface Props {
  readonly issue: number;
  /** The option our draft has here. */
  readonly ours: number;
}

const Mark = ({ side, issue, ours }: Props & { readonly side: Side }) => {
  const { words, rules } = useDesk();
  const { observation, side: own } = useGame().view;
  const spoken = useSpoken();
  const { play, story, talks } = words.value.screen;
  const tie = tieOn(rules, observation, side, issue);
  if (!tie) return null;
  const theirs = observation.offers[otherSide(own)]?.[issue] ?? 0;
  const isBeyond = side === own && Math.max(ours, theirs) > tie.most;
  const option = tie.most === 0 ? play.table.out : spoken.article(issue, tie.most).label;
  const text = side === own ? talks.tie.ours : talks.tie.theirs;
  return (
    <p class={`tie-mark of-${side} ${isBeyond ? 'beyond' : ''}`}>
      <b>{talks.tie.mark}</b>
      <span>
        {fill(text, { option, round: String(tie.round + TIE_ROUNDS - 1) })}
        {isBeyond && `${story.gap}${talks.tie.beyond}`}
      </span>
    </p>
  );
};

/** Which side has tied its hands on an article, how far, and until when. */
export const TieMark = (props: Props) => (
  <>
    {bothSides.map((side) => (
      <Mark key={side} side={side} {...props} />
    ))}
  </>
);

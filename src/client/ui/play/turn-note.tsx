import './turn-note.css';
import { useDesk, useGame } from '../desk-context.ts';

/** Above the bar: that the other delegation confers, or that its answer has not come and how to ask for it again. */
export const TurnNote = () => {
  const { words } = useDesk();
  const { view, session } = useGame();
  const { frame } = words.value.screen.play;
  const { turn, thinking, opponentProblem } = view;
  return (
    <div class="turn-note" data-turn={turn}>
      <p role="status" class={thinking ? 'confers' : 'unseen'}>
        {thinking ? frame.confers : ''}
      </p>
      {opponentProblem && (
        <div class="turn-failed" role="alert" data-testid={opponentProblem.code}>
          <p>{frame.problems[opponentProblem.code]}</p>
          <button type="button" class="button" data-action="ask-again" onClick={session.askAgain}>
            {frame.askAgain}
          </button>
        </div>
      )}
    </div>
  );
};

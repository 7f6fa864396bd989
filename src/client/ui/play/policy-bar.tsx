import './policy-bar.css';
import { leaderOf } from '../../../core/game/index.ts';
import type { Readiness } from '../../../statechart/phase.ts';
import { useDesk, useGame } from '../desk-context.ts';

const states = ['drafting', 'ready', 'locked'] as const;
const seals: Readonly<Record<Readiness, string>> = { drafting: '案', ready: '済', locked: '決' };

/** Draft, Ready, Locked: where the policy stands. */
const Stamps = ({ readiness }: { readonly readiness: Readiness }) => {
  const { words } = useDesk();
  return (
    <ol class="stamps">
      {states.map((state) => (
        <li key={state} aria-current={state === readiness ? 'step' : undefined}>
          <span class="stamp" aria-hidden="true">
            {seals[state]}
          </span>
          {words.value.screen.play.policy.states[state]}
        </li>
      ))}
    </ol>
  );
};

/** The bar under the desk while policy is made. */
export const PolicyBar = () => {
  const { words, sound } = useDesk();
  const { view, session } = useGame();
  const { policy } = words.value.screen.play;
  const readiness = view.readiness[view.side];
  const lock = (): void => {
    sound.play('stamp');
    session.give({ type: 'policy.lock', seat: leaderOf[view.side] });
  };
  return (
    <>
      <Stamps readiness={readiness} />
      <p class="bar-hint push">{readiness === 'drafting' ? policy.draftHint : policy.readyHint}</p>
      {readiness === 'drafting' ? (
        <>
          <button type="button" class="button quiet" data-action="undo" disabled={!view.canUndo} onClick={session.undo}>
            {policy.undo}
          </button>
          <button type="button" class="button" data-action="ready" onClick={session.ready}>
            {policy.ready}
          </button>
        </>
      ) : (
        <>
          <button type="button" class="button quiet" data-action="reopen" onClick={session.reopen}>
            {policy.reopen}
          </button>
          <button type="button" class="button" data-action="lock" onClick={lock}>
            {policy.lock}
          </button>
        </>
      )}
    </>
  );
};

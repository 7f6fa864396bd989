import './policy-bar.css';
import type { Readiness } from '../../../statechart/phase.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Stamp } from './stamp.tsx';
import { SteadyButton } from './steady-button.tsx';

const states = ['drafting', 'ready', 'locked'] as const;

/** Draft, Ready, Locked: where the policy stands. */
const Stamps = ({ readiness }: { readonly readiness: Readiness }) => {
  const { words } = useDesk();
  return (
    <ol class="stamps">
      {states.map((state) => (
        <li key={state} aria-current={state === readiness ? 'step' : undefined}>
          <Stamp readiness={state} />
          {words.value.screen.play.policy.states[state]}
        </li>
      ))}
    </ol>
  );
};

interface Props {
  readonly readiness: Readiness;
  onLock(): void;
}

/** The bar under the desk while policy is made. */
export const PolicyBar = ({ readiness, onLock }: Props) => {
  const { words } = useDesk();
  const { view, session } = useGame();
  const { policy } = words.value.screen.play;
  const hint = readiness === 'drafting' ? policy.draftHint : policy.readyHint;
  return (
    <>
      <Stamps readiness={readiness} />
      <p class="bar-hint push">{view.observation.silent ? policy.silent : hint}</p>
      {readiness === 'drafting' ? (
        <>
          <SteadyButton class="button quiet" action="undo" isOpen={view.canUndo} onPress={session.undo}>
            {policy.undo}
          </SteadyButton>
          <button type="button" class="button" data-action="ready" onClick={session.ready}>
            {policy.ready}
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            class="button quiet"
            data-action="reopen"
            disabled={readiness === 'locked'}
            onClick={session.reopen}
          >
            {policy.reopen}
          </button>
          <button type="button" class="button" data-action="lock" disabled={readiness === 'locked'} onClick={onLock}>
            {policy.lock}
          </button>
        </>
      )}
    </>
  );
};

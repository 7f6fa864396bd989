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
  const isDraft = readiness === 'drafting';
  // "Lock" comes where "Mark ready" was: the second click of a mouse's double click is not meant for it.
  const lock = (press: MouseEvent): void => {
    const isFinger = press instanceof PointerEvent && press.pointerType === 'touch';
    if (press.detail < 2 || isFinger) onLock();
  };
  const hint = isDraft ? policy.draftHint : policy.readyHint;
  return (
    <>
      <Stamps readiness={readiness} />
      <p class="bar-hint push">{view.observation.silent ? policy.silent : hint}</p>
      <SteadyButton
        class="button quiet"
        action={isDraft ? 'undo' : 'reopen'}
        isOpen={isDraft ? view.canUndo : readiness === 'ready'}
        onPress={isDraft ? session.undo : session.reopen}
      >
        {isDraft ? policy.undo : policy.reopen}
      </SteadyButton>
      <SteadyButton
        class="button"
        action={isDraft ? 'ready' : 'lock'}
        isOpen={readiness !== 'locked'}
        onPress={isDraft ? session.ready : lock}
      >
        {isDraft ? policy.ready : policy.lock}
      </SteadyButton>
    </>
  );
};

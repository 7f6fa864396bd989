import './lean-meter.css';
import { useDesk, useGame } from '../desk-context.ts';
import { draftTerms } from './offer-draft.ts';
import { useTold } from './use-told.ts';

/** How long the hand rests on a draft before it is read. */
const REST_MS = 250;

/** How near our draft is to their yes, roughly; at the two easier levels only. */
export const LeanMeter = () => {
  const { words } = useDesk();
  const { view, session } = useGame();
  const { lean } = words.value.screen.answers;
  const { observation, turn, opponent } = view;
  const isShown = opponent.level === 'easy' || opponent.level === 'normal';
  const terms = draftTerms(observation);
  const moment = `${observation.round}.${observation.bids.length}.${terms.join()}`;
  const told = useTold(() => session.inquiry.lean([...terms]), isShown && turn === 'ours' ? moment : '', REST_MS);
  const step = told === 'failed' ? null : told;
  if (!isShown) return null;
  return (
    <p class="lean-meter">
      <span>{lean.label}</span>
      <span class="lean-steps" aria-hidden="true">
        {lean.steps.map((name, i) => (
          <i key={name} class={step !== null && i <= step ? 'reached' : ''} />
        ))}
      </span>
      <output aria-busy={told === null && turn === 'ours'}>{step === null ? '' : lean.steps[step]}</output>
    </p>
  );
};

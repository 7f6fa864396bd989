import './probe-fold.css';
import { leaderOf } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { ChangeList } from './changes.tsx';
import { draftTerms } from './offer-draft.ts';
import { SteadyButton } from './steady-button.tsx';
import { useTold } from './use-told.ts';

/** What they would want for the draft we have asked about in this round. */
const Wish = () => {
  const { words } = useDesk();
  const { view, session } = useGame();
  const { probe, note } = words.value.screen.answers;
  const { observation, side, turn } = view;
  const asked = observation.probes[side];
  const key = asked && turn === 'ours' ? `${observation.round}.${asked.join()}` : '';
  const wish = useTold(session.inquiry.wish, key);
  const wanted = wish !== null && wish !== 'failed' ? wish.wanted : null;
  return (
    <div class="wish" role="status" aria-busy={key !== '' && wish === null}>
      {asked && <p>{probe.asked}</p>}
      {wish === 'failed' && <p>{note.failed}</p>}
      {wanted && (
        <p>
          <b>{probe[wanted.kind]}</b>
        </p>
      )}
      {wish !== null && wish !== 'failed' && wish.wanted.kind === 'change' && (
        <ChangeList terms={wish.terms} changes={wish.wanted.change} action="draft-wish" />
      )}
    </div>
  );
};

/** Ask once a round what they would want for our draft, and what they answered. */
export const ProbeFold = () => {
  const { words } = useDesk();
  const { view, session } = useGame();
  const { probe } = words.value.screen.answers;
  const { observation, side, thinking } = view;
  const ask = (): void =>
    session.give({ type: 'terms.probe', seat: leaderOf[side], terms: [...draftTerms(observation)] });
  return (
    <section class="probe" aria-label={probe.ask}>
      <SteadyButton
        class="button outline"
        action="probe"
        isOpen={!thinking && observation.probes[side] === null}
        onPress={ask}
      >
        {probe.ask}
      </SteadyButton>
      <p class="offers-left">{probe.hint}</p>
      <Wish />
    </section>
  );
};

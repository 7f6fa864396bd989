import { leaderOf, otherSide, sameOffer } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Ask } from './ask.tsx';
import { draftTerms } from './offer-draft.ts';
import { SteadyButton } from './steady-button.tsx';

/** The bar under the desk at the table: answer, offer, or close. */
export const TableBar = () => {
  const { words, sound } = useDesk();
  const { view, session } = useGame();
  const { table } = words.value.screen.play;
  const { observation, side, thinking } = view;
  const seat = leaderOf[side];
  const theirs = observation.offers[otherSide(side)];
  const terms = draftTerms(observation);
  const isUnchanged = sameOffer(terms, observation.offers[side]) || sameOffer(terms, theirs);
  const offer = (): void => {
    sound.play('paper');
    session.give({ type: 'offer.make', seat, terms: [...terms] });
    scrollTo({ top: 0 }); // on a narrow screen their answer stands at the top
  };
  return (
    <>
      <SteadyButton
        class={`button ${observation.offersLeft === 0 ? '' : 'quiet'}`}
        action="close-table"
        isOpen={!thinking}
        onPress={() => session.give({ type: 'table.close', seat })}
      >
        {table.closeTable}
      </SteadyButton>
      <span class="push" />
      {theirs && (
        <SteadyButton
          class="button quiet"
          action="decline"
          isOpen={!thinking && observation.refusals[side] === null}
          onPress={() => session.give({ type: 'offer.decline', seat, because: [] })}
        >
          {table.decline}
        </SteadyButton>
      )}
      {theirs && (
        <Ask
          action="accept"
          label={table.accept}
          question={table.acceptAsk}
          class="button outline"
          disabled={thinking}
          onYes={() => session.give({ type: 'offer.accept', seat })}
        />
      )}
      <SteadyButton
        class="button"
        action="offer"
        isOpen={!thinking && observation.offersLeft > 0 && !isUnchanged}
        onPress={offer}
      >
        {theirs ? table.counter : table.offer}
      </SteadyButton>
    </>
  );
};

import { leaderOf, otherSide, sameOffer } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Ask } from './ask.tsx';
import { draftTerms } from './offer-draft.ts';

/** The bar under the desk at the table: answer, offer, or close. */
export const TableBar = () => {
  const { words, sound } = useDesk();
  const { view, session } = useGame();
  const { table } = words.value.screen.play;
  const { observation, side } = view;
  const seat = leaderOf[side];
  const theirs = observation.offers[otherSide(side)];
  const terms = draftTerms(observation);
  const isUnchanged = sameOffer(terms, observation.offers[side]) || sameOffer(terms, theirs);
  const isUnanswered = theirs !== null && observation.refusals[side] === null;
  const offer = (): void => {
    sound.play('paper');
    session.give({ type: 'offer.make', seat, terms: [...terms] });
    scrollTo({ top: 0 }); // on a narrow screen their answer stands at the top
  };
  return (
    <>
      <button
        type="button"
        class={`button ${observation.offersLeft === 0 ? '' : 'quiet'}`}
        data-action="close-table"
        onClick={() => session.give({ type: 'table.close', seat })}
      >
        {table.closeTable}
      </button>
      <span class="push" />
      {isUnanswered && (
        <button
          type="button"
          class="button quiet"
          data-action="decline"
          onClick={() => session.give({ type: 'offer.decline', seat, because: [] })}
        >
          {table.decline}
        </button>
      )}
      {theirs && (
        <Ask
          action="accept"
          label={table.accept}
          question={table.acceptAsk}
          class="button outline"
          onYes={() => session.give({ type: 'offer.accept', seat })}
        />
      )}
      <button
        type="button"
        class="button"
        data-action="offer"
        disabled={observation.offersLeft === 0 || isUnchanged}
        onClick={offer}
      >
        {theirs ? table.counter : table.offer}
      </button>
    </>
  );
};

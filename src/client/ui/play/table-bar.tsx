import { leaderOf, otherSide, sameOffer } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Ask } from './ask.tsx';
import { BarWarning } from './bar-warning.tsx';
import { draftTerms } from './offer-draft.ts';
import { SteadyButton } from './steady-button.tsx';
import { isBeyond } from './tied-article.ts';
import { VoteWarning } from './vote-warning.tsx';

/** The bar under the desk at the table: answer, offer, or close. */
export const TableBar = () => {
  const { words, rules, sound } = useDesk();
  const { view, session } = useGame();
  const { table } = words.value.screen.play;
  const { observation, side, thinking } = view;
  const seat = leaderOf[side];
  const theirs = observation.offers[otherSide(side)];
  const terms = draftTerms(observation);
  const isTied = isBeyond(rules, observation, side, terms);
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
      <BarWarning />
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
          disabled={thinking || isBeyond(rules, observation, side, theirs)}
          onYes={() => session.give({ type: 'offer.accept', seat })}
        >
          <VoteWarning terms={theirs} />
        </Ask>
      )}
      <SteadyButton
        class="button"
        action="offer"
        isOpen={!thinking && observation.offersLeft > 0 && !isUnchanged && !isTied}
        onPress={offer}
      >
        {theirs ? table.counter : table.offer}
      </SteadyButton>
    </>
  );
};

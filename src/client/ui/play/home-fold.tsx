import './home-fold.css';
import { evenSupport, otherSide, utilityOf } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { AllRow, FactionRow } from './faction-row.tsx';
import { draftTerms } from './offer-draft.ts';
import { standsOf } from './vote.ts';
import { VoteOutlook } from './vote-outlook.tsx';

/** Who must agree on one side, and where they stand on our draft and on the other side's offer: one line that opens. */
export const HomeFold = ({ side }: { readonly side: Side }) => {
  const { home } = useDesk().words.value.screen.talks;
  const { observation, side: own } = useGame().view;
  const draft = draftTerms(observation);
  const offer = observation.offers[otherSide(own)];
  const winSet = observation.winSets[side];
  const { total } = winSet;
  const even = evenSupport(winSet);
  return (
    <details class="home-fold">
      <summary>
        <b>{home.title}</b>
        <span>
          <VoteOutlook side={side} terms={draft} />
        </span>
      </summary>
      <p class="home-legend">{offer ? home.legend : home.shortLegend}</p>
      <ul class={`factions of-${side}`}>
        <AllRow stand={{ draft: utilityOf(total, draft), offer: offer && utilityOf(total, offer) }} even={even} />
        {standsOf(winSet, draft, offer).map((stand) => (
          <FactionRow key={stand.id} stand={stand} even={even} isOpen />
        ))}
      </ul>
    </details>
  );
};

import './our-pane.css';
import { fill } from '../../../content/words/template.ts';
import { otherSide, sameOffer } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Balance } from './balance.tsx';
import { DelegationHead } from './delegation-head.tsx';
import { LastResorts } from './last-resorts.tsx';
import { draftPackage, draftTerms, surplusOf } from './offer-draft.ts';
import { useSpoken } from './spoken.ts';
import { Stakes } from './stakes.tsx';
import { SteadyButton } from './steady-button.tsx';

const OwnThreats = () => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  const spoken = useSpoken();
  const made = observation.threats.filter((threat) => threat.side === side && threat.round === observation.round);
  return (
    <>
      {made.map((threat) => (
        <p key={threat.lever} class="own-threat">
          {fill(words.value.screen.play.table.threatMade, spoken.move(threat.lever, threat.option))}
        </p>
      ))}
    </>
  );
};

/** Put a package that lies on the table into our draft. */
const DraftFrom = ({ terms, label }: { readonly terms: readonly number[]; readonly label: string }) => {
  const { observation } = useGame().view;
  return (
    <SteadyButton
      class="button outline"
      isOpen={!sameOffer(draftTerms(observation), terms)}
      onPress={() => draftPackage(observation, terms)}
    >
      {label}
    </SteadyButton>
  );
};

/** Our side of the table: what the two packages are worth to us, how the exchange stands, and the last resorts. */
export const OurPane = () => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  const { table } = words.value.screen.play;
  const theirs = observation.offers[otherSide(side)];
  const own = observation.latest[side];
  const draft = draftTerms(observation);
  return (
    <div class="our-pane">
      <DelegationHead side={side} />
      <Balance label={table.package} surplus={surplusOf(observation, draft)} tone="own" />
      {theirs && <Balance label={table.theirPackage} surplus={surplusOf(observation, theirs)} tone="other" />}
      <div class="draft-from">
        {theirs && <DraftFrom terms={theirs} label={table.takeTheirs} />}
        {own && <DraftFrom terms={own} label={table.takeOurs} />}
      </div>
      <Stakes />
      <p class="offers-left">{fill(table.offersLeft, { n: String(observation.offersLeft) })}</p>
      <OwnThreats />
      <LastResorts />
      <p class="offers-left">{table.closeHint}</p>
    </div>
  );
};

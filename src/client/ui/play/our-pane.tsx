import './our-pane.css';
import { fill } from '../../../content/words/template.ts';
import { otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Balance } from './balance.tsx';
import { DelegationHead } from './delegation-head.tsx';
import { LastResorts } from './last-resorts.tsx';
import { draftPackage, draftTerms, surplusOf } from './offer-draft.ts';
import { useSpoken } from './spoken.ts';

const Exchange = () => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  const spoken = useSpoken();
  const { table } = words.value.screen.play;
  const they = otherSide(side);
  const reasons = observation.refusals[they];
  const line = reasons
    ? table.theyRefused
    : observation.refusals[side] && observation.offers[they]
      ? table.youRefused
      : observation.offers[they]
        ? table.theyOffer
        : observation.offers[side]
          ? table.waiting
          : table.noOffer;
  return (
    <div class="exchange" role="status">
      <p>
        <b>{line}</b>
      </p>
      {reasons?.map((id, i) => (
        <p key={id}>
          {fill(words.value.scenario.refusals[i % words.value.scenario.refusals.length] ?? '', {
            issue: spoken.issueById(id),
          })}
        </p>
      ))}
    </div>
  );
};

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

/** Our side of the table: what the two packages are worth to us, how the exchange stands, and the last resorts. */
export const OurPane = () => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  const { table } = words.value.screen.play;
  const theirs = observation.offers[otherSide(side)];
  return (
    <div class="our-pane">
      <DelegationHead side={side} />
      <Exchange />
      <Balance label={table.package} surplus={surplusOf(observation, draftTerms(observation))} tone="own" />
      {theirs && (
        <>
          <Balance label={table.theirPackage} surplus={surplusOf(observation, theirs)} tone="other" />
          <button type="button" class="button outline" onClick={() => draftPackage(observation, theirs)}>
            {table.takeTheirs}
          </button>
        </>
      )}
      <p class="offers-left">{fill(table.offersLeft, { n: String(observation.offersLeft) })}</p>
      <OwnThreats />
      <LastResorts />
      <p class="offers-left">{table.closeHint}</p>
    </div>
  );
};

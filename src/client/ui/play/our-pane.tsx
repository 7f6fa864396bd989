import './our-pane.css';
import { fill } from '../../../content/words/template.ts';
import { openingBatna, otherSide, sameOffer } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Balance } from './balance.tsx';
import { DeedLines } from './deed-lines.tsx';
import { DelegationHead } from './delegation-head.tsx';
import { EnvoyLine } from './envoy-line.tsx';
import { HomeFold } from './home-fold.tsx';
import { LeanMeter } from './lean-meter.tsx';
import { Means } from './means.tsx';
import { draftPackage, draftTerms, surplusOf } from './offer-draft.ts';
import { writePoints } from './points.ts';
import { ProbeFold } from './probe-fold.tsx';
import { Stakes } from './stakes.tsx';
import { SteadyButton } from './steady-button.tsx';
import { VoiceLine } from './voice-line.tsx';
import { VoteLine } from './vote-line.tsx';

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

const WORTH_SAYING = 2;

/** Where no deal has come to be worth something else than at the start: both, as the score counts from the start. */
const NoDealMoved = () => {
  const { words, rules, language } = useDesk();
  const { observation, side } = useGame().view;
  const now = observation.preference.reservation;
  const start = openingBatna(rules, side, observation.taste);
  if (Math.abs(now - start) < WORTH_SAYING) return null;
  const slots = { now: writePoints(language.value, now), start: writePoints(language.value, start) };
  return <p class="offers-left">{fill(words.value.screen.play.table.noDealMoved, slots)}</p>;
};

/** Our side of the table: what the two packages are worth to us, how the exchange stands, and what else one can do. */
export const OurPane = () => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  const { table } = words.value.screen.play;
  const theirs = observation.offers[otherSide(side)];
  const own = observation.latest[side];
  const draft = draftTerms(observation);
  return (
    <div class="our-pane">
      <div>
        <DelegationHead side={side} />
        <EnvoyLine side={side} />
      </div>
      <div>
        <Balance label={table.package} surplus={surplusOf(observation, draft)} tone="own" />
        <VoteLine terms={draft} />
        <LeanMeter />
      </div>
      {theirs && (
        <div>
          <Balance label={table.theirPackage} surplus={surplusOf(observation, theirs)} tone="other" />
          <VoteLine terms={theirs} />
        </div>
      )}
      <NoDealMoved />
      <div class="draft-from">
        {theirs && <DraftFrom terms={theirs} label={table.takeTheirs} />}
        {own && <DraftFrom terms={own} label={table.takeOurs} />}
      </div>
      <ProbeFold />
      <HomeFold side={side} />
      <Stakes />
      <p class="offers-left">{fill(table.offersLeft, { n: String(observation.offersLeft) })}</p>
      <VoiceLine side={side} />
      <DeedLines side={side} />
      <Means />
      <p class="offers-left">{table.closeHint}</p>
    </div>
  );
};

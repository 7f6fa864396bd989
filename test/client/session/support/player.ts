import type { Choices, Session } from '../../../../src/client/session/session.ts';
import type { SessionView } from '../../../../src/client/session/session-view.ts';
import { leaderOf, otherSide, type Rules } from '../../../../src/core/game/index.ts';
import { utilityOf } from '../../../../src/core/negotiation/utility.ts';
import type { Command } from '../../../../src/schema/command.ts';
import { jun2025, packageOf, rules } from '../../../support/game.ts';

export const japan: Choices = {
  side: 'japan',
  opponent: { persona: 'builder', level: 'normal' },
  mandate: ['carmakers', 'autonomy'],
  seed: 7,
};
export const us: Choices = {
  side: 'us',
  opponent: { persona: 'consensus', level: 'normal' },
  mandate: ['factories', 'exports'],
  seed: 7,
};

export const rulesOf = async (scenario: string): Promise<Rules | undefined> =>
  scenario === jun2025.id ? rules : undefined;

const openingBid = {
  japan: packageOf({ carTariff: 'rate10', investment: 'usd300bn', energy: 'usd7bn', defence: 'usd17bn' }),
  us: packageOf({ carTariff: 'rate20', investment: 'usd550bn', farm: 'usd8bn', hostNation: 'plus30' }),
};

/** What the scripted player says at the table; from round 5 it takes anything better than no deal. */
const speak = ({ observation, side }: SessionView): Command => {
  const seat = leaderOf[side];
  const offer = observation.offers[otherSide(side)];
  if (offer && !observation.refusals[side]) {
    const isGood = utilityOf(observation.preference.utility, offer) > observation.preference.reservation;
    if (isGood && observation.round >= 5) return { type: 'offer.accept', seat };
    return { type: 'offer.decline', seat, because: ['carTariff', 'farm'] };
  }
  if (observation.offersLeft === 3) return { type: 'offer.make', seat, terms: openingBid[side] };
  return { type: 'table.close', seat };
};

/** The mild adviser's lever, then ready, then locked. */
const govern = (session: Session): void => {
  const { observation, readiness, side } = session.view();
  const advice = jun2025.advice.find((entry) => entry.side === side && entry.round === observation.round);
  const counsel = advice?.counsel[1];
  if (readiness[side] === 'ready') session.give({ type: 'policy.lock', seat: leaderOf[side] });
  else if (!counsel || session.view().canUndo) session.ready();
  else session.give({ type: 'lever.set', seat: counsel.office, lever: counsel.lever, option: counsel.option });
};

/** Do the next thing, whatever the phase. */
export const playStep = (session: Session): void => {
  const view = session.view();
  if (view.phase === 'policy') govern(session);
  else if (view.phase === 'table') session.give(speak(view));
  else session.next();
};

/** Play on until `isThere`, or to the debrief. */
export const playUntil = (session: Session, isThere: (view: SessionView) => boolean): SessionView => {
  for (let step = 0; step < 300 && !isThere(session.view()) && session.view().phase !== 'debrief'; step++)
    playStep(session);
  return session.view();
};

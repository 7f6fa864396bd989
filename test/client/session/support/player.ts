import { seatHere } from '../../../../src/client/session/opponent-mind.ts';
import type { OpponentPort, SeatOpponent } from '../../../../src/client/session/opponent-port.ts';
import type { Shelf } from '../../../../src/client/session/save-shelf.ts';
import { type Choices, type Session, startSession } from '../../../../src/client/session/session.ts';
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

/** A new game of June 2025 against an opponent on this thread. */
export const startHere = (choices: Choices, shelf: Shelf, seat: SeatOpponent = seatHere): Session =>
  startSession(rules, choices, shelf, seat);

/** An opponent that listens and never says a word. */
export const mute: SeatOpponent = (...game) => ({
  ...seatHere(...game),
  decide: () => new Promise(() => undefined),
});

/** An opponent whose answers come when the test says so. */
export const held = () => {
  const waiting: (() => void)[] = [];
  let isClosed = false;
  const seat: SeatOpponent = (...game) => {
    const here = seatHere(...game);
    const decide: OpponentPort['decide'] = (view) =>
      new Promise((resolve, reject) => {
        waiting.push(() => here.decide(view).then(resolve, reject));
      });
    const close = (): void => {
      isClosed = true;
    };
    return { ...here, decide, close };
  };
  return {
    seat,
    /** Let it answer the oldest question; false if there is none. */
    answer: (): boolean => {
      const next = waiting.shift();
      next?.();
      return next !== undefined;
    },
    isClosed: (): boolean => isClosed,
  };
};

/** What there is to see once the opponent has said its word, and a finished game has been counted. */
export const answered = (session: Session): Promise<SessionView> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      const view = session.view();
      const isSettled = view.turn === 'ours' && (view.observation.ending === null || view.result !== null);
      if (isSettled) resolve(view);
      return isSettled;
    };
    if (look()) return;
    const leave = session.subscribe(() => look() && leave());
  });

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

/** Do the next thing, whatever the phase, and hear the answer. */
export const playStep = async (session: Session): Promise<SessionView> => {
  const view = await answered(session);
  if (view.phase === 'policy') govern(session);
  else if (view.phase === 'table') session.give(speak(view));
  else session.next();
  return answered(session);
};

/** Play on until `isThere`, or to the debrief. */
export const playUntil = async (session: Session, isThere: (view: SessionView) => boolean): Promise<SessionView> => {
  let view = await answered(session);
  for (let step = 0; step < 300 && !isThere(view) && view.phase !== 'debrief'; step++) view = await playStep(session);
  return view;
};

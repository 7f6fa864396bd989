import type { Command } from '../../schema/command.ts';
import { isComplete, sameOffer } from '../negotiation/offer.ts';
import type { Arrival } from './arrival.ts';
import { isNegotiator, leaderOf, otherSide, sideOf, withSide } from './delegation.ts';
import { endWithout, sign } from './ending.ts';
import { accept, type Rejection, type Result, reject } from './rejection.ts';
import { issueSizes, leverOf, OFFERS_PER_ROUND, type Rules, THREATS_PER_ROUND } from './rules.ts';
import type { GameState } from './state.ts';
import { announcement, credibilityOf, threatenedFrom } from './threat.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Why a seat may not speak at the table now, or null if it may. */
const silenced = (state: GameState, command: Command): { ok: false; rejection: Rejection } | null => {
  if (state.stage !== 'table') return reject('wrong-stage');
  if (!isNegotiator(command.seat)) return reject('not-negotiator', command.seat);
  if (state.closed[sideOf(command.seat)]) return reject('already-closed');
  return null;
};

/** Put a complete package on the table. It stands until replaced, answered, or the round ends. */
export const makeOffer = (rules: Rules, state: GameState, command: Of<'offer.make'>): Result<GameState> => {
  const refused = silenced(state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  if (state.offersMade[side] >= OFFERS_PER_ROUND) return reject('offer-limit');
  if (!isComplete(command.terms, issueSizes(rules.scenario))) return reject('terms-incomplete');
  const offered: GameState = {
    ...state,
    offers: withSide(state.offers, side, command.terms),
    latest: withSide(state.latest, side, command.terms),
    bids: [...state.bids, { side, round: state.round, terms: command.terms, refused: null }],
    offersMade: withSide(state.offersMade, side, state.offersMade[side] + 1),
    refusals: withSide(state.refusals, otherSide(side), null),
  };
  // Returning the other side's own package unchanged is accepting it.
  return sameOffer(command.terms, state.offers[otherSide(side)])
    ? accept(sign(rules, offered, command.terms))
    : accept(offered);
};

/** Accept the other side's standing offer: the treaty is signed and goes to the chambers. */
export const acceptOffer = (rules: Rules, state: GameState, command: Of<'offer.accept'>): Result<GameState> => {
  const refused = silenced(state, command);
  if (refused) return refused;
  const terms = state.offers[otherSide(sideOf(command.seat))];
  if (!terms) return reject('nothing-to-answer');
  return accept(sign(rules, state, terms));
};

/** Refuse the standing offer and name up to three issues that stand in the way. */
export const declineOffer = (rules: Rules, state: GameState, command: Of<'offer.decline'>): Result<GameState> => {
  const refused = silenced(state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  if (!state.offers[otherSide(side)] || state.refusals[side]) return reject('nothing-to-answer');
  const unknown = command.because.find((id) => !rules.scenario.issues.some((issue) => issue.id === id));
  if (unknown !== undefined) return reject('issue-unknown', unknown);
  const answered = state.bids.filter((bid) => bid.side !== side).at(-1);
  return accept({
    ...state,
    refusals: withSide(state.refusals, side, command.because),
    bids: state.bids.map((bid) => (bid === answered ? { ...bid, refused: command.because } : bid)),
  });
};

const TRUST_COST = { private: -1, public: -4 } as const;

/** Announce that a lever will move next round unless there is a deal. Public words move markets; both cost trust. */
export const makeThreat = (rules: Rules, state: GameState, command: Of<'threat.make'>): Result<GameState> => {
  const refused = silenced(state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  const lever = leverOf(rules.scenario, command.lever);
  if (!lever) return reject('lever-unknown', command.lever);
  if (lever.side !== side) return reject('lever-not-yours', command.lever);
  if (command.option >= lever.options.length) return reject('option-unknown', command.lever);
  const from = threatenedFrom(state, lever);
  if (command.option === from) return reject('threat-empty', command.lever);
  const made = state.threats.filter((threat) => threat.side === side && threat.round === state.round);
  if (made.length >= THREATS_PER_ROUND) return reject('threat-limit');
  const { channel, option } = command;
  const heard = channel === 'public' ? announcement(lever, from, command.option, credibilityOf(state, side)) : [];
  const said: Arrival = {
    cause: { kind: 'threat', side, lever: lever.id, option, fate: 'made' },
    shocks: [{ type: 'trust', amount: TRUST_COST[channel] }, ...heard],
  };
  return accept({
    ...state,
    threats: [...state.threats, { side, round: state.round, lever: lever.id, option, channel }],
    pending: [...state.pending, said],
  });
};

/** Break off for this round and the next. Once a game and side; costs trust, plays well at home. */
export const suspendTalks = (_rules: Rules, state: GameState, command: Of<'talks.suspend'>): Result<GameState> => {
  const refused = silenced(state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  if (state.suspended[side]) return reject('suspension-used');
  const felt: Arrival = {
    cause: { kind: 'talks', side },
    shocks: [
      { type: 'trust', amount: -6 },
      { type: 'approval', side, amount: 1 },
    ],
  };
  return accept({
    ...state,
    suspended: withSide(state.suspended, side, true),
    silentRound: state.round + 1,
    closed: { us: true, japan: true },
    offers: { us: null, japan: null },
    pending: [...state.pending, felt],
  });
};

/** End the talks for good. */
export const walkOut = (rules: Rules, state: GameState, command: Of<'talks.walkOut'>): Result<GameState> => {
  const refused = silenced(state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  if (leaderOf[side] !== command.seat) return reject('not-leader', command.seat);
  return accept(endWithout(rules, state, { kind: 'walkOut', round: state.round, side }));
};

/** The side has nothing more to say this round. */
export const closeTable = (_rules: Rules, state: GameState, command: Of<'table.close'>): Result<GameState> => {
  const refused = silenced(state, command);
  if (refused) return refused;
  return accept({ ...state, closed: withSide(state.closed, sideOf(command.seat), true) });
};

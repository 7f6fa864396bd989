import type { Command } from '../../schema/command.ts';
import { isComplete, sameOffer } from '../negotiation/offer.ts';
import type { Arrival } from './arrival.ts';
import { otherSide, sideOf, withSide } from './delegation.ts';
import { endWithout, sign } from './ending.ts';
import { silenced, unlessLeader } from './floor.ts';
import { offersAllowed } from './leader-call.ts';
import { accept, type Result, reject } from './rejection.ts';
import { issueSizes, type Rules } from './rules.ts';
import type { GameState } from './state.ts';
import { forbiddenArticle } from './tied-hands.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Put a complete package on the table. It stands until replaced, answered, or the round ends. */
export const makeOffer = (rules: Rules, state: GameState, command: Of<'offer.make'>): Result<GameState> => {
  const refused = silenced(state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  if (state.offersMade[side] >= offersAllowed(state)) return reject('offer-limit');
  if (!isComplete(command.terms, issueSizes(rules.scenario))) return reject('terms-incomplete');
  const forbidden = forbiddenArticle(rules.scenario, state, side, command.terms);
  if (forbidden !== null) return reject('hands-tied', forbidden);
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
  const side = sideOf(command.seat);
  const terms = state.offers[otherSide(side)];
  if (!terms) return reject('nothing-to-answer');
  const forbidden = forbiddenArticle(rules.scenario, state, side, terms);
  if (forbidden !== null) return reject('hands-tied', forbidden);
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

/** Ask what the other side would want for a package: once a round and side, at no cost. */
export const probeTerms = (rules: Rules, state: GameState, command: Of<'terms.probe'>): Result<GameState> => {
  const refused = silenced(state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  if (state.probes[side]) return reject('probe-limit');
  if (!isComplete(command.terms, issueSizes(rules.scenario))) return reject('terms-incomplete');
  return accept({ ...state, probes: withSide(state.probes, side, command.terms) });
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
  const refused = unlessLeader(state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  return accept(endWithout(rules, state, { kind: 'walkOut', round: state.round, side }));
};

/** The side has nothing more to say this round. */
export const closeTable = (_rules: Rules, state: GameState, command: Of<'table.close'>): Result<GameState> => {
  const refused = silenced(state, command);
  if (refused) return refused;
  return accept({ ...state, closed: withSide(state.closed, sideOf(command.seat), true) });
};

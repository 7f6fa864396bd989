import type { Command } from '../../../schema/command.ts';
import type { Scenario } from '../../../schema/scenario.ts';
import { leaderOf, otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { OFFERS_PER_ROUND } from '../../game/rules.ts';
import type { Bid } from '../../game/state.ts';
import { sameOffer } from '../../negotiation/offer.ts';
import type { Answer } from '../../negotiation/protocol.ts';
import type { Outcome } from '../../negotiation/utility.ts';
import { bestOf } from '../bargaining/extreme.ts';
import type { Strategy, TimedOffer } from '../bargaining/strategy.ts';
import { blockingIssues } from './blocking-issue.ts';

/** What a bot does at the table, given what its leader sees. */
export type TablePlay = (observation: Observation, scenario: Scenario) => readonly Command[];

/** A round is as many turns as both sides have offers. */
const TURNS_PER_ROUND = 2 * OFFERS_PER_ROUND;

/** Offers of one side with their times: 0 at the first turn of the game, below 1 at the last. */
const timed = ({ bids, rounds }: Observation, side: Bid['side']): readonly TimedOffer[] => {
  const own = bids.filter((bid) => bid.side === side);
  return own.map(({ round, terms }, i) => {
    const before = own.slice(0, i).filter((bid) => bid.round === round).length;
    const turn = (round - 1) * TURNS_PER_ROUND + 2 * Math.min(before, OFFERS_PER_ROUND - 1);
    return { outcome: terms, time: turn / (rounds * TURNS_PER_ROUND) };
  });
};

const answerBy = (strategy: Strategy, observation: Observation): Answer => {
  const { side, round, rounds, bids, preference, guess, nature } = observation;
  const made = bids.filter((bid) => bid.side === side && bid.round === round).length;
  return strategy({
    own: preference,
    known: { curves: null, guess, reservationShare: null },
    turn: (round - 1) * TURNS_PER_ROUND + 2 * Math.min(made, OFFERS_PER_ROUND - 1),
    turns: rounds * TURNS_PER_ROUND,
    mine: timed(observation, side),
    theirs: timed(observation, otherSide(side)),
    seed: nature,
  });
};

/** Put a package forward, unless it stands already or no offer is left. */
const propose = ({ side, offers, offersLeft }: Observation, terms: readonly number[]): readonly Command[] =>
  offersLeft > 0 && !sameOffer(offers[side], terms)
    ? [{ type: 'offer.make', seat: leaderOf[side], terms: [...terms] }]
    : [];

/** Say yes to what stands; where the package has lapsed with its round, put it forward again. */
const agree = (observation: Observation): readonly Command[] => {
  const { side, offers, latest } = observation;
  if (offers[otherSide(side)]) return [{ type: 'offer.accept', seat: leaderOf[side] }];
  const theirs = latest[otherSide(side)];
  return theirs ? propose(observation, theirs) : [];
};

/** No to what stands, for the issues on which it falls furthest short of what we would have. */
const refuse = (observation: Observation, { issues }: Scenario, wanted: Outcome): readonly Command[] => {
  const { side, offers, refusals, preference } = observation;
  const theirs = offers[otherSide(side)];
  if (!theirs || refusals[side]) return [];
  const ids = issues.map(({ id }) => id);
  const because = blockingIssues(preference.utility, theirs, wanted, ids);
  return [{ type: 'offer.decline', seat: leaderOf[side], because: [...because] }];
};

const reply = (strategy: Strategy, observation: Observation, scenario: Scenario): readonly Command[] => {
  const { side, offers, preference } = observation;
  if (sameOffer(offers[side], offers[otherSide(side)])) return agree(observation);
  const answer = answerBy(strategy, observation);
  if (answer.type === 'accept') return agree(observation);
  if (answer.type === 'end') return refuse(observation, scenario, bestOf(preference.utility).outcome);
  return [...refuse(observation, scenario, answer.outcome), ...propose(observation, answer.outcome)];
};

/**
 * Bargain by a strategy: answer each package of the other side's once, and put a new one forward when the last was
 * refused.
 */
export const bargainBy =
  (strategy: Strategy): TablePlay =>
  (observation, scenario) => {
    const { side, offers, refusals, closed } = observation;
    if (closed[side]) return [];
    const isUnanswered = offers[otherSide(side)] !== null && refusals[side] === null;
    const isWaiting = offers[side] !== null && refusals[otherSide(side)] === null;
    return isUnanswered || !isWaiting ? reply(strategy, observation, scenario) : [];
  };

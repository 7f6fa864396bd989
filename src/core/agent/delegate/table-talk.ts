import type { Command } from '../../../schema/command.ts';
import { leaderOf, otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';
import { sameOffer } from '../../negotiation/offer.ts';
import type { Outcome } from '../../negotiation/utility.ts';
import { drawUnit, openStream } from '../../numeric/stream.ts';
import type { Character } from './character.ts';
import { chooseThreat } from './menace.ts';
import { bidOf, isAcceptable, type Stand, standOn } from './stand.ts';
import { breakOff, callLeader, sendEnvoy, tieHands, walkOut } from './statecraft.ts';

const MOST_NAMED = 3;
const FIRST_THREAT_ROUND = 2;

/** By how much each article of an offer falls short of another package, for its own side. */
const shortfalls = ({ own }: Stand, offer: Outcome, against: Outcome): readonly number[] =>
  own.utility.values.map((options, i) => (options[against[i] ?? 0] ?? 0) - (options[offer[i] ?? 0] ?? 0));

/** The issues that stand in the way of an offer, the worst first: one to three. */
const blockingIssues = (stand: Stand, observation: Observation, rules: Rules, offer: Outcome): string[] => {
  const best = stand.own.utility.values.map((options) => options.indexOf(Math.max(...options)));
  const against = [bidOf(stand, observation)?.outcome, observation.offers[observation.side], best];
  for (const other of against) {
    const short = other ? shortfalls(stand, offer, other) : [];
    const named = rules.scenario.issues
      .map(({ id }, i) => ({ id, short: short[i] ?? 0 }))
      .filter((issue) => issue.short > 0)
      .sort((a, b) => b.short - a.short || (a.id < b.id ? -1 : 1));
    if (named.length > 0) return named.slice(0, MOST_NAMED).map(({ id }) => id);
  }
  return rules.scenario.issues.slice(0, 1).map(({ id }) => id);
};

const propose = (stand: Stand, observation: Observation): readonly Command[] => {
  const bid = bidOf(stand, observation);
  if (!bid || observation.offersLeft === 0 || bid.first < stand.reservation) return [];
  if (sameOffer(observation.offers[observation.side], bid.outcome)) return [];
  return [{ type: 'offer.make', seat: leaderOf[observation.side], terms: [...bid.outcome] }];
};

const hasSpoken = ({ bids, side, round }: Observation): boolean =>
  bids.some((bid) => bid.side === side && bid.round === round);

/** What it does before its first offer of a round: who leads, what its own side forbids itself. */
const open = (character: Character, observation: Observation, rules: Rules, stand: Stand): readonly Command[] => {
  if (hasSpoken(observation)) return [];
  return [...sendEnvoy(character, observation, stand), ...tieHands(character, observation, rules, stand)];
};

/** A threat, where talk has got nowhere: the round's offers are spent or the other side has closed. */
const menace = (character: Character, observation: Observation, rules: Rules, stand: Stand): readonly Command[] => {
  const { side, round, rounds, threats, dice } = observation;
  const [luck] = drawUnit(openStream(dice, 'threat'));
  const isOut = threats.some((threat) => threat.side === side);
  if (isOut || round < FIRST_THREAT_ROUND || round === rounds || luck >= 1 - character.persona.reciprocity) return [];
  const latest = observation.latest[otherSide(side)];
  if (latest && stand.worthOf(latest) >= stand.floor) return [];
  const chosen = chooseThreat(character, rules, observation, stand);
  if (!chosen) return [];
  const { lever, option, channel } = chosen;
  return [{ type: 'threat.make', seat: leaderOf[side], lever, option, channel }];
};

/** Answer the offer on the table: yes, or no with the reasons and an offer of its own. */
const answer = (
  character: Character,
  observation: Observation,
  rules: Rules,
  stand: Stand,
  offer: Outcome,
): readonly Command[] => {
  const seat = leaderOf[observation.side];
  if (isAcceptable(stand, offer)) return [{ type: 'offer.accept', seat }];
  const because = blockingIssues(stand, observation, rules, offer);
  const left = breakOff(character, observation, stand);
  if (left.length > 0) return [{ type: 'offer.decline', seat, because }, ...left];
  const counter = propose(stand, observation);
  const called = counter.length > 0 ? [] : callLeader(observation, stand);
  return [
    ...open(character, observation, rules, stand),
    { type: 'offer.decline', seat, because },
    ...counter,
    ...called,
    ...(counter.length > 0 || called.length > 0 ? [] : menace(character, observation, rules, stand)),
  ];
};

/** What it says at the table. */
export const talk = (observation: Observation, rules: Rules, character: Character): readonly Command[] => {
  const { side, closed, offers, refusals } = observation;
  const there = otherSide(side);
  if (closed[side]) return [];
  const offer = offers[there];
  const isAsked = offer !== null && refusals[side] === null;
  if (!isAsked && !closed[there] && offers[side] && !refusals[there]) return [];
  const stand = standOn(observation, rules, character);
  const left = walkOut(observation, stand);
  if (left.length > 0) return left;
  if (isAsked) return answer(character, observation, rules, stand, offer);
  if (closed[there]) {
    const last = menace(character, observation, rules, stand);
    return [...last, { type: 'table.close', seat: leaderOf[side] }];
  }
  return [...open(character, observation, rules, stand), ...propose(stand, observation)];
};

import type { Command } from '../../../schema/command.ts';
import { leaderOf, otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';
import { sameOffer } from '../../negotiation/offer.ts';
import type { Outcome } from '../../negotiation/utility.ts';
import type { Character } from './character.ts';
import { bidOf, isAcceptable, type Stand, standOn } from './stand.ts';

const MOST_NAMED = 3;

/** By how much each article of an offer falls short of another package, for its own side. */
const shortfalls = ({ preference }: Observation, offer: Outcome, against: Outcome): readonly number[] =>
  preference.utility.values.map((options, i) => (options[against[i] ?? 0] ?? 0) - (options[offer[i] ?? 0] ?? 0));

/** The issues that stand in the way of an offer, the worst first: one to three. */
export const blockingIssues = (stand: Stand, observation: Observation, rules: Rules, offer: Outcome): string[] => {
  const best = observation.preference.utility.values.map((options) => options.indexOf(Math.max(...options)));
  const against = [bidOf(stand, observation)?.outcome, observation.offers[observation.side], best];
  for (const other of against) {
    const short = other ? shortfalls(observation, offer, other) : [];
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

/** What it says at the table: yes, or no with the reasons and an offer of its own, or an offer where it owes one. */
export const talk = (observation: Observation, rules: Rules, character: Character): readonly Command[] => {
  const { side, closed, offers, refusals } = observation;
  const there = otherSide(side);
  const seat = leaderOf[side];
  if (closed[side]) return [];
  const offer = offers[there];
  const isOpen = offer !== null && refusals[side] === null;
  if (!isOpen && closed[there]) return [{ type: 'table.close', seat }];
  if (!isOpen && offers[side] && !refusals[there]) return [];
  const stand = standOn(observation, rules, character);
  if (!isOpen) return propose(stand, observation);
  if (isAcceptable(stand, offer)) return [{ type: 'offer.accept', seat }];
  const because = blockingIssues(stand, observation, rules, offer);
  return [{ type: 'offer.decline', seat, because }, ...propose(stand, observation)];
};

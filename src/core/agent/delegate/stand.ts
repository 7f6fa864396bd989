import { utilityOver } from '../../game/appraisal.ts';
import { otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { OFFERS_PER_ROUND, type Rules } from '../../game/rules.ts';
import { weigh } from '../../game/welfare.ts';
import { type FrontierPoint, paretoFrontier } from '../../negotiation/frontier.ts';
import { idealForFirst, nashSolution } from '../../negotiation/solution.ts';
import { type Outcome, type Preference, utilityOf } from '../../negotiation/utility.ts';
import { clamp } from '../../numeric/rounding.ts';
import { aspirationAt } from '../bargaining/aspiration.ts';
import { type Belief, beliefOf } from './belief.ts';
import { type Character, resolveOf } from './character.ts';
import { type Outlook, outlookFor } from './outlook.ts';

const FRONTIER_CELLS = 160;

/** Where a side stands at the table: what it makes of any package, what it holds out for, what it would offer. */
export interface Stand {
  readonly outlook: Outlook;
  readonly belief: Belief;
  /** The other side's utility and reservation value, as this side believes them to be. */
  readonly theirs: Preference;
  /** What terms are worth to this side, in weighted points. */
  readonly worthOf: (terms: Outcome) => number;
  /** The least that is better than no deal. */
  readonly reservation: number;
  /** The least it will ever settle for in this game: reservation value plus resolve. */
  readonly floor: number;
  /** What it would get at the fair point, and at the best the other side should still take. */
  readonly nash: number;
  readonly ideal: number;
  /** What its next offer has to be worth. */
  readonly aspiration: number;
  /** The least it accepts now. The one figure that decides; never below the reservation value. */
  readonly threshold: number;
  /** Packages nobody could better for both, the best for this side first. */
  readonly packages: readonly FrontierPoint[];
}

const theirPreference = (observation: Observation, rules: Rules, outlook: Outlook, belief: Belief): Preference => {
  const side = otherSide(observation.side);
  const { taste } = belief;
  const base = weigh(taste, outlook.emptyTreaty[side]);
  const { interactions } = observation.guess.utility;
  const utility = utilityOver(rules, side, taste, base, observation.levers);
  return {
    utility: interactions ? { ...utility, interactions } : utility,
    reservation: Math.max(weigh(taste, outlook.walkOut[side]), weigh(taste, outlook.deadline[side])),
  };
};

/** How much of the talks is over, 0-1: 1 with the last offer of the last round. */
const timeOf = ({ round, rounds, offersLeft }: Observation): number => {
  const made = Math.max(0, OFFERS_PER_ROUND - offersLeft);
  return clamp((round - 1 + made / OFFERS_PER_ROUND) / (rounds - 1 / OFFERS_PER_ROUND), 0, 1);
};

/** How far the other side has come since its first offer, as a share of what there is to share. */
const concededBy = (observation: Observation, worthOf: (terms: Outcome) => number, range: number): number => {
  const theirs = observation.bids.filter(({ side }) => side !== observation.side).map(({ terms }) => worthOf(terms));
  const [first] = theirs;
  if (first === undefined || range <= 0) return 0;
  return clamp((Math.max(...theirs) - first) / range, 0, 1);
};

/** How much a round more of talks puts at risk of what the fair point is worth, 0-1. */
const riskOf = ({ persona }: Character, { round, rounds }: Observation): number =>
  0.05 + 0.25 * (1 - persona.patience) * (0.5 + round / (2 * rounds));

interface Marks {
  readonly reservation: number;
  readonly nash: number;
  readonly ideal: number;
  readonly floor: number;
}

/** What the next offer has to be worth: a curve in time, bent to the other side's concessions (M4 of the brief). */
const aspirationOf = (
  character: Character,
  observation: Observation,
  { floor, ideal }: Marks,
  worthOf: (terms: Outcome) => number,
): number => {
  const { exponent, reciprocity } = character.persona;
  const range = ideal - floor;
  const byTime = aspirationAt(floor, ideal, timeOf(observation), exponent);
  const conceded = concededBy(observation, worthOf, range);
  const answered = floor + range * (1 - 1.5 * conceded);
  const wanted = conceded > 0 ? (1 - reciprocity / 2) * byTime + (reciprocity / 2) * answered : byTime;
  // What has once been offered is not taken back, as long as it is better than the least it settles for.
  const offered = observation.bids.filter(({ side }) => side === observation.side).map(({ terms }) => worthOf(terms));
  return Math.max(floor, Math.min(wanted, ...offered));
};

/** The least it accepts: no more than it would offer itself, nor than going on talking promises. */
const thresholdOf = (
  character: Character,
  observation: Observation,
  { reservation, nash, floor }: Marks,
  aspiration: number,
  worthOf: (terms: Outcome) => number,
): number => {
  const isLast = observation.round === observation.rounds;
  const goingOn = reservation + (1 - riskOf(character, observation)) * (nash - reservation);
  const standing = observation.offers[observation.side];
  const own = standing ? worthOf(standing) : Infinity;
  return Math.max(reservation, Math.min(own, Math.max(floor, Math.min(aspiration, isLast ? floor : goingOn))));
};

/** Take stock of the bargain. The same figures decide what is offered and what is accepted. */
export const standOn = (observation: Observation, rules: Rules, character: Character): Stand => {
  const { preference, side } = observation;
  const outlook = outlookFor(observation, rules);
  const belief = beliefOf(observation, rules, character.level.particles);
  const theirs = theirPreference(observation, rules, outlook, belief);
  const worthOf = (terms: Outcome): number => utilityOf(preference.utility, terms);
  const reservation = Math.max(preference.reservation, weigh(observation.taste, outlook.deadline[side]));
  const packages = paretoFrontier(preference.utility, theirs.utility, FRONTIER_CELLS);
  const reservations = { first: reservation, second: theirs.reservation };
  const nash = nashSolution(packages, reservations)?.first ?? reservation;
  const ideal = idealForFirst(packages, reservations)?.first ?? reservation;
  const floor = reservation + resolveOf(character, observation) * (nash - reservation);
  const marks = { reservation, nash, ideal, floor };
  const aspiration = aspirationOf(character, observation, marks, worthOf);
  const threshold = thresholdOf(character, observation, marks, aspiration, worthOf);
  return { outlook, belief, theirs, worthOf, ...marks, aspiration, threshold, packages };
};

/** Whether it would say yes to these terms now. */
export const isAcceptable = (stand: Stand, terms: Outcome): boolean => stand.worthOf(terms) >= stand.threshold;

/**
 * The package to put forward: of those worth its aspiration, the one the other side should like best. What was
 * refused is not asked again: it has to be better for the other side than any package it has turned down.
 */
export const bidOf = (stand: Stand, observation: Observation): FrontierPoint | null => {
  const refused = observation.bids.filter((bid) => bid.side === observation.side && bid.refused);
  const best = Math.max(-Infinity, ...refused.map(({ terms }) => utilityOf(stand.theirs.utility, terms)));
  let bid: FrontierPoint | null = null;
  for (const point of stand.packages) {
    if (point.first < stand.aspiration) break;
    if (point.second > best) bid = point;
  }
  return bid;
};

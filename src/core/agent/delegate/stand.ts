import { appraisalOf, utilityOver } from '../../game/appraisal.ts';
import { otherSide, type PerSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { OFFERS_PER_ROUND, type Rules } from '../../game/rules.ts';
import { weigh } from '../../game/welfare.ts';
import type { FrontierPoint } from '../../negotiation/frontier.ts';
import { idealForFirst, nashSolution } from '../../negotiation/solution.ts';
import type { Outcome } from '../../negotiation/utility.ts';
import { clamp } from '../../numeric/rounding.ts';
import { aspirationAt } from '../bargaining/aspiration.ts';
import { type Belief, beliefOf } from './belief.ts';
import { type Character, resolveOf } from './character.ts';
import { type Outlook, outlookFor } from './outlook.ts';
import { type Interest, oddsOf, packagesFor, signedWorth } from './ratified.ts';

/** Where a side stands at the table: what it makes of any package, what it holds out for, what it would offer. */
export interface Stand {
  readonly outlook: Outlook;
  readonly belief: Belief;
  /** What a treaty means to this side, and to the other as this one believes. */
  readonly own: Interest;
  readonly theirs: Interest;
  /** The chance that either chamber passes a treaty. */
  readonly oddsOf: (terms: Outcome) => PerSide<number>;
  /** What signing is worth to this side before the chambers have voted, in weighted points. The worth by which all is decided. */
  readonly worthOf: (terms: Outcome) => number;
  /** The same for the other side, as this one believes. */
  readonly theirWorthOf: (terms: Outcome) => number;
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

/** What a treaty means to this side. */
const ownInterest = ({ preference, refusalWorth }: Observation): Interest => ({
  utility: preference.utility,
  noDeal: preference.reservation,
  refusal: refusalWorth,
});

/** What a treaty means to the other side, as this one believes. */
const theirInterest = (observation: Observation, rules: Rules, outlook: Outlook, { taste }: Belief): Interest => {
  const side = otherSide(observation.side);
  const { refusal } = appraisalOf(rules)[side];
  const { interactions } = observation.guess.utility;
  const utility = utilityOver(rules, side, taste, weigh(taste, outlook.emptyTreaty[side]), observation.levers);
  return {
    utility: interactions ? { ...utility, interactions } : utility,
    noDeal: weigh(taste, outlook.walkOut[side]),
    refusal: { us: weigh(taste, refusal.us), japan: weigh(taste, refusal.japan) },
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

/** Of what lies between the fair point and the ideal, the part that talks may still bring at their start. */
const HOPE = 0.6;

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
  { reservation, nash, ideal, floor }: Marks,
  aspiration: number,
  worthOf: (terms: Outcome) => number,
): number => {
  const isLast = observation.round === observation.rounds;
  const hope = (1 - timeOf(observation)) * HOPE * (0.5 + character.persona.patience) * (ideal - nash);
  const goingOn = reservation + (1 - riskOf(character, observation)) * (nash - reservation) + hope;
  const standing = observation.offers[observation.side];
  const own = standing ? worthOf(standing) : Infinity;
  return Math.max(reservation, Math.min(own, Math.max(floor, Math.min(aspiration, isLast ? floor : goingOn))));
};

/** Take stock of the bargain. The same figures decide what is offered and what is accepted. */
export const standOn = (observation: Observation, rules: Rules, character: Character): Stand => {
  const { winSets, taste, side } = observation;
  const there = otherSide(side);
  const outlook = outlookFor(observation, rules);
  const belief = beliefOf(observation, rules, character.level.particles);
  const own = ownInterest(observation);
  const theirs = theirInterest(observation, rules, outlook, belief);
  const odds = (terms: Outcome): PerSide<number> => oddsOf(winSets, terms);
  const worthOf = (terms: Outcome): number => signedWorth(own, odds(terms), terms);
  const theirWorthOf = (terms: Outcome): number => signedWorth(theirs, odds(terms), terms);
  const reservation = Math.max(own.noDeal, weigh(taste, outlook.deadline[side]));
  const theirReservation = Math.max(theirs.noDeal, weigh(belief.taste, outlook.deadline[there]));
  const packages = packagesFor(own, theirs, winSets);
  const reservations = { first: reservation, second: theirReservation };
  const nash = nashSolution(packages, reservations)?.first ?? reservation;
  const ideal = idealForFirst(packages, reservations)?.first ?? reservation;
  const floor = reservation + resolveOf(character, observation) * (nash - reservation);
  const marks = { reservation, nash, ideal, floor };
  const aspiration = aspirationOf(character, observation, marks, worthOf);
  const threshold = thresholdOf(character, observation, marks, aspiration, worthOf);
  return {
    outlook,
    belief,
    own,
    theirs,
    oddsOf: odds,
    worthOf,
    theirWorthOf,
    ...marks,
    aspiration,
    threshold,
    packages,
  };
};

/** Whether it would say yes to these terms now. */
export const isAcceptable = (stand: Stand, terms: Outcome): boolean => stand.worthOf(terms) >= stand.threshold;

/**
 * The package to put forward: of those worth its aspiration, the one the other side should like best. What was
 * refused is not asked again: it has to be better for the other side than any package it has turned down.
 */
export const bidOf = (stand: Stand, observation: Observation): FrontierPoint | null => {
  const refused = observation.bids.filter((bid) => bid.side === observation.side && bid.refused);
  const best = Math.max(-Infinity, ...refused.map(({ terms }) => stand.theirWorthOf(terms)));
  let bid: FrontierPoint | null = null;
  for (const point of stand.packages) {
    if (point.first < stand.aspiration) break;
    if (point.second > best) bid = point;
  }
  return bid;
};

import { bothSides, otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';
import { forbiddenArticle, standingTie } from '../../game/tied-hands.ts';
import { weigh } from '../../game/welfare.ts';
import type { FrontierPoint } from '../../negotiation/frontier.ts';
import { idealForFirst, nashSolution, type Reservations } from '../../negotiation/solution.ts';
import { type Outcome, utilityOf } from '../../negotiation/utility.ts';
import { aspirationOf, type Marks, thresholdOf } from './aspire.ts';
import { type Belief, beliefOf } from './belief.ts';
import { type Character, resolveOf } from './character.ts';
import { credenceOf, threatenedPoints } from './commitment.ts';
import { lastHarmed } from './grievance.ts';
import { ownInterest, theirInterest } from './interest.ts';
import type { Level } from './level.ts';
import { type Outlook, outlookFor } from './outlook.ts';
import { type Allows, type Interest, oddsOf, packagesFor, signedWorth } from './ratified.ts';

/** Where a side stands at the table: what it makes of any package, what it holds out for, what it would offer. */
export interface Stand extends Marks {
  readonly outlook: Outlook;
  readonly belief: Belief;
  /** What a treaty means to this side, and to the other as this one believes. */
  readonly own: Interest;
  readonly theirs: Interest;
  /** What signing is worth to this side before the chambers have voted, in weighted points. The worth by which all is decided. */
  readonly worthOf: (terms: Outcome) => number;
  /** The same for the other side, as this one believes. */
  readonly theirWorthOf: (terms: Outcome) => number;
  readonly theirReservation: number;
  /** What its next offer has to be worth. */
  readonly aspiration: number;
  /** The least it accepts now. The one figure that decides; never below the reservation value. */
  readonly threshold: number;
  /** The article its own tied hands keep it from agreeing to, or null. */
  readonly tiedBy: (terms: Outcome) => string | null;
  /** Packages nobody could better for both, the best for this side first. */
  readonly packages: readonly FrontierPoint[];
}

/** What neither side's tied hands rule out. */
const allowedBy = (observation: Observation, rules: Rules): Allows => {
  const ties = bothSides.map((side) => standingTie(observation, side)).filter((tie) => tie !== null);
  return (issue, option) => {
    const id = rules.scenario.issues[issue]?.id;
    return !ties.some((tie) => tie.issue === id && option > tie.most);
  };
};

/** What failure would leave both sides with: a walk-out now, or the deadline with the threats that are out, as far as they are believed. */
const reservationsOf = (observation: Observation, rules: Rules, outlook: Outlook, belief: Belief): Reservations => {
  const { side, taste, threats, preference } = observation;
  const there = otherSide(side);
  let first = weigh(taste, outlook.deadline[side]);
  let second = weigh(belief.taste, outlook.deadline[there]);
  for (const threat of threats) {
    const believed = credenceOf(observation, threat);
    first += believed * weigh(taste, threatenedPoints(rules, observation, threat, side));
    second += believed * weigh(belief.taste, threatenedPoints(rules, observation, threat, there));
  }
  return {
    first: Math.max(preference.reservation, first),
    second: Math.max(weigh(belief.taste, outlook.walkOut[there]), second),
  };
};

/** Whether a package in force is truly no worse than no deal. */
const isGain = ({ utility, reservation }: Observation['preference'], terms: Outcome): boolean =>
  utilityOf(utility, terms) >= reservation;

/** The packages last found for a side, and all that they depend on. */
interface Found {
  readonly from: readonly unknown[];
  readonly packages: readonly FrontierPoint[];
}

const found = new WeakMap<Observation['preference'], Found>();

/** What nobody could better for both: looked for again only once more than words has passed. */
const packagesIn = (
  observation: Observation,
  rules: Rules,
  level: Level,
  stakes: Pick<Stand, 'outlook' | 'belief' | 'own' | 'theirs'>,
) => {
  const { preference, guess, winSets, ties, round, levers, refusalWorth } = observation;
  const { outlook, belief, own, theirs } = stakes;
  const from = [level, guess, winSets, ties, round, levers, refusalWorth.us, refusalWorth.japan, outlook, belief];
  const known = found.get(preference);
  if (known?.from.every((value, i) => value === from[i])) return known.packages;
  const packages = packagesFor(own, theirs, winSets, allowedBy(observation, rules)).filter(({ outcome }) =>
    isGain(preference, outcome),
  );
  found.set(preference, { from, packages });
  return packages;
};

/** Take stock of the bargain. The same figures decide what is offered and what is accepted. */
export const standOn = (observation: Observation, rules: Rules, character: Character): Stand => {
  const { winSets, side, preference } = observation;
  const { level } = character;
  const outlook = outlookFor(observation, rules);
  const belief = beliefOf(observation, rules, level.particles);
  const own = ownInterest(observation, rules, level);
  const theirs = theirInterest(observation, rules, outlook, belief);
  // An article may be misread, but what is worse than no deal is never taken for a gain.
  const worthOf = (terms: Outcome): number =>
    Math.min(
      signedWorth(own, oddsOf(winSets, terms), terms),
      isGain(preference, terms) ? Infinity : utilityOf(preference.utility, terms),
    );
  const packages = packagesIn(observation, rules, level, { outlook, belief, own, theirs });
  const reservations = reservationsOf(observation, rules, outlook, belief);
  const reservation = reservations.first;
  const nash = nashSolution(packages, reservations)?.first ?? reservation;
  const ideal = idealForFirst(packages, reservations)?.first ?? reservation;
  const floor = reservation + resolveOf(character, observation) * (nash - reservation);
  const marks: Marks = { reservation, nash, ideal, floor };
  const aspiration = aspirationOf(character, observation, marks, worthOf, lastHarmed(observation, rules));
  return {
    ...marks,
    outlook,
    belief,
    own,
    theirs,
    theirReservation: reservations.second,
    worthOf,
    theirWorthOf: (terms) => signedWorth(theirs, oddsOf(winSets, terms), terms),
    tiedBy: (terms) => forbiddenArticle(rules.scenario, observation, side, terms),
    aspiration,
    threshold: thresholdOf(character, observation, marks, aspiration, worthOf),
    packages,
  };
};

/** Whether it would say yes to these terms now. */
export const isAcceptable = (stand: Stand, terms: Outcome): boolean =>
  stand.worthOf(terms) >= stand.threshold && stand.tiedBy(terms) === null;

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

import type { Side } from '../../../schema/party.ts';
import type { Observation } from '../../game/observation.ts';
import { issueSizes, type Rules } from '../../game/rules.ts';
import { type Outcome, utilityOf } from '../../negotiation/utility.ts';
import { oddsOf, signedWorth } from './ratified.ts';
import { type Amendment, amend, smallestChange } from './smallest-change.ts';
import { bidOf, isAcceptable, type Stand } from './stand.ts';

/** One term of a decision, in the decider's weighted points: below 0 it spoke against, above 0 for the package. */
export type Reason =
  /** What an article is worth against what the decider would put there itself (or, of a yes, against leaving it out). */
  | { readonly kind: 'issue'; readonly issue: string; readonly points: number }
  /** What the risk costs that a chamber refuses. */
  | { readonly kind: 'ratification'; readonly side: Side; readonly probability: number; readonly points: number }
  /** Its own tied hands forbid this article; what that costs it, were the package to be had. */
  | { readonly kind: 'tied'; readonly issue: string; readonly points: number }
  /** How far the package is from what it is worth to have no deal. */
  | { readonly kind: 'noDeal'; readonly points: number }
  /** How far it is, though better than no deal, from what the decider still expects to reach. */
  | { readonly kind: 'aspiration'; readonly points: number };

/** An article put at another option. */
export interface Change {
  readonly issue: string;
  readonly from: number;
  readonly to: number;
}

/** Why a package is taken or refused: the terms of the decision itself. */
export interface Explanation {
  readonly verdict: 'accept' | 'refuse';
  /** What the package is worth to the decider and the least it takes now, in its weighted points. */
  readonly worth: number;
  readonly threshold: number;
  /** Three at most, the weightiest first. */
  readonly reasons: readonly Reason[];
  /** The smallest change that would turn a no into a yes; empty for a yes, null if nothing would. */
  readonly change: readonly Change[] | null;
}

const MOST_REASONS = 3;
/** Below this many points a term explains nothing. */
const LEAST_POINTS = 0.05;

/** What each article is worth in the package once in force, against the same package with another's option there. */
const articleReasons = ({ own }: Stand, rules: Rules, terms: Outcome, against: Outcome): readonly Reason[] => {
  const value = utilityOf(own.utility, terms);
  return rules.scenario.issues.map(({ id }, issue) => ({
    kind: 'issue',
    issue: id,
    points: value - utilityOf(own.utility, amend(terms, [{ issue, to: against[issue] ?? 0 }])),
  }));
};

/** What the risk of a refusal by a chamber costs, laid to the chamber with the worse odds. */
const chamberReasons = (stand: Stand, { winSets }: Observation, terms: Outcome): readonly Reason[] => {
  const odds = oddsOf(winSets, terms);
  const side = odds.us <= odds.japan ? 'us' : 'japan';
  const points = signedWorth(stand.own, odds, terms) - utilityOf(stand.own.utility, terms);
  return [{ kind: 'ratification', side, probability: odds[side], points }];
};

const shortReason = ({ worthOf, reservation, threshold, tiedBy }: Stand, terms: Outcome): Reason => {
  const worth = worthOf(terms);
  const issue = tiedBy(terms);
  if (issue !== null && worth >= threshold)
    return { kind: 'tied', issue, points: Math.min(reservation - worth, -LEAST_POINTS) };
  return worth < reservation
    ? { kind: 'noDeal', points: worth - reservation }
    : { kind: 'aspiration', points: worth - threshold };
};

const weightiest = (reasons: readonly Reason[], sign: 1 | -1): readonly Reason[] =>
  reasons
    .filter(({ points }) => points * sign >= LEAST_POINTS)
    .sort((a, b) => (b.points - a.points) * sign)
    .slice(0, MOST_REASONS);

/** Name the articles that amendments change. */
const changesOf = (rules: Rules, terms: Outcome, amendments: readonly Amendment[]): readonly Change[] =>
  amendments.map(({ issue, to }) => ({ issue: rules.scenario.issues[issue]?.id ?? '', from: terms[issue] ?? 0, to }));

/** The smallest change after which a package is worth at least so much; null if nothing found is. */
export const changeToReach = (
  stand: Stand,
  rules: Rules,
  terms: Outcome,
  known: Outcome | null,
  isEnough: (terms: Outcome) => boolean,
): readonly Change[] | null => {
  const amendments = smallestChange(terms, {
    sizes: issueSizes(rules.scenario),
    isEnough,
    known,
    leftOf: (changed) => utilityOf(stand.theirs.utility, changed),
  });
  return amendments && changesOf(rules, terms, amendments);
};

/** The package it would put forward now, or the best for it that could be had. */
export const ownPackage = (stand: Stand, observation: Observation): Outcome | null =>
  bidOf(stand, observation)?.outcome ?? observation.offers[observation.side] ?? stand.packages[0]?.outcome ?? null;

/** Explain what a delegate that stands so makes of a package now. */
export const explanationOf = (stand: Stand, observation: Observation, rules: Rules, terms: Outcome): Explanation => {
  const { worthOf, threshold } = stand;
  const worth = worthOf(terms);
  if (isAcceptable(stand, terms)) {
    const out = rules.scenario.issues.map(() => 0);
    const reasons = weightiest(articleReasons(stand, rules, terms, out), 1);
    return { verdict: 'accept', worth, threshold, reasons, change: [] };
  }
  const own = ownPackage(stand, observation);
  const reasons = [
    shortReason(stand, terms),
    ...chamberReasons(stand, observation, terms),
    ...(own ? articleReasons(stand, rules, terms, own) : []),
  ];
  const change = changeToReach(stand, rules, terms, own, (changed) => isAcceptable(stand, changed));
  return { verdict: 'refuse', worth, threshold, reasons: weightiest(reasons, -1), change };
};

import { type FrontierPoint, paretoFrontier } from '../negotiation/frontier.ts';
import { idealForFirst, nashSolution } from '../negotiation/solution.ts';
import { type AdditiveUtility, type Outcome, type Preference, utilityOf } from '../negotiation/utility.ts';

const FRONTIER_CELLS = 240;
/** How much of an issue's range the other side's own choice of an option adds to our guess of its worth to it. */
const REVEALED_SHARE = 0.35;

/** Raise our guess of what the other side values where its latest offer shows what it wants. */
export const learnFromOffer = (guess: AdditiveUtility, latest: Outcome | null): AdditiveUtility => {
  if (!latest) return guess;
  const values = guess.values.map((options, issue) => {
    const range = Math.max(...options) - Math.min(...options);
    return options.map((value, option) => (option === latest[issue] ? value + REVEALED_SHARE * range : value));
  });
  return { base: guess.base, values };
};

/** What bargaining looks like from one side: the frontier against its guess of the other. */
export interface Prospect {
  readonly frontier: readonly FrontierPoint[];
  /** Own utility at the best the other might still take, and at the estimated Nash point. */
  readonly ideal: number;
  readonly nash: number;
}

/** Survey the frontier. Without a zone of agreement both marks are the side's own reservation value. */
export const surveyProspect = (own: Preference, guess: Preference): Prospect => {
  const frontier = paretoFrontier(own.utility, guess.utility, FRONTIER_CELLS);
  const reservations = { first: own.reservation, second: guess.reservation };
  return {
    frontier,
    ideal: idealForFirst(frontier, reservations)?.first ?? own.reservation,
    nash: nashSolution(frontier, reservations)?.first ?? own.reservation,
  };
};

/** The package at or above the target that the other side should like best; the best for us if none reaches it. */
export const chooseBid = (prospect: Prospect, target: number): FrontierPoint | null => {
  let bid: FrontierPoint | null = null;
  for (const point of prospect.frontier) {
    if (point.first < target && bid) break;
    bid = point;
  }
  return bid;
};

/** The issues on which an offer falls furthest short of our own package, worst first: at most three. */
export const blockingIssues = (
  own: AdditiveUtility,
  offer: Outcome,
  bid: Outcome,
  ids: readonly string[],
): readonly string[] =>
  ids
    .map((id, i) => ({ id, short: (own.values[i]?.[bid[i] ?? 0] ?? 0) - (own.values[i]?.[offer[i] ?? 0] ?? 0) }))
    .filter(({ short }) => short > 0)
    .sort((a, b) => b.short - a.short || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);

/** Own utility of an offer. */
export const worthOf = (own: Preference, offer: Outcome): number => utilityOf(own.utility, offer);

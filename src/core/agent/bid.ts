import { type FrontierPoint, paretoFrontier } from '../negotiation/frontier.ts';
import { idealForFirst, nashSolution } from '../negotiation/solution.ts';
import type { AdditiveUtility, Outcome, Preference } from '../negotiation/utility.ts';

const FRONTIER_CELLS = 240;
/** How much of an issue's range the other side's own choice of an option adds to our guess of its worth to it. */
const REVEALED_SHARE = 0.35;

/** Raise our guess of what the other side values where its latest offer shows what it wants. */
const learnFromOffer = (guess: AdditiveUtility, latest: Outcome): AdditiveUtility => {
  const values = guess.values.map((options, issue) => {
    const range = Math.max(...options) - Math.min(...options);
    return options.map((value, option) => (option === latest[issue] ? value + REVEALED_SHARE * range : value));
  });
  return { base: guess.base, values };
};

/** What bargaining looks like from one side. */
export interface Prospect {
  /** Packages to offer: the frontier against what the other side has shown that it wants. */
  readonly frontier: readonly FrontierPoint[];
  /** Own utility at the best the other might still take, and at the estimated Nash point. */
  readonly ideal: number;
  readonly nash: number;
}

/**
 * Survey what can be had. How much is judged by the public guess of the other side; its latest
 * offer only decides which of the packages worth that much it would like best. Without a zone of
 * agreement both marks are the side's own reservation value.
 */
export const surveyProspect = (own: Preference, guess: Preference, latest: Outcome | null): Prospect => {
  const expected = paretoFrontier(own.utility, guess.utility, FRONTIER_CELLS);
  const reservations = { first: own.reservation, second: guess.reservation };
  return {
    frontier: latest ? paretoFrontier(own.utility, learnFromOffer(guess.utility, latest), FRONTIER_CELLS) : expected,
    ideal: idealForFirst(expected, reservations)?.first ?? own.reservation,
    nash: nashSolution(expected, reservations)?.first ?? own.reservation,
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

import { type FrontierPoint, paretoFrontier } from '../../negotiation/frontier.ts';
import { zoneOfAgreement } from '../../negotiation/solution.ts';
import { type Outcome, type Preference, utilityOf } from '../../negotiation/utility.ts';
import { drawUnit, openStream } from '../../numeric/stream.ts';
import { acceptOrBid } from '../bargaining/answer.ts';
import { aspirationAt } from '../bargaining/aspiration.ts';
import { bestOf, type Valued } from '../bargaining/extreme.ts';
import { type Strategy, timeAt, type View } from '../bargaining/strategy.ts';

/*
 * Strategies for treaties, whose outcomes are too many to list: each bids along the Pareto frontier against what the
 * public knows of the other side, from the best for itself downwards. None learns.
 */

const CELLS = 120;

const frontiers = new WeakMap<Preference, readonly FrontierPoint[]>();

/** The packages to bid: those that nobody could better for one side at no cost to the other, the best for us first. */
const packagesOf = ({ own, known }: View): readonly FrontierPoint[] => {
  const drawn = frontiers.get(own);
  if (drawn) return drawn;
  const frontier = paretoFrontier(own.utility, known.guess?.utility ?? own.utility, CELLS);
  frontiers.set(own, frontier);
  return frontier;
};

const valued = (point: FrontierPoint | undefined): Valued | null =>
  point ? { outcome: point.outcome, worth: point.first } : null;

/** Of the packages worth a level to us, the one the other side should like best. */
const bidAt = (view: View, level: number): Valued | null => {
  const least = Math.max(level, view.own.reservation);
  const within = packagesOf(view).filter(({ first }) => first >= least);
  return valued(within.at(-1));
};

const bestWorth = (view: View): number => packagesOf(view)[0]?.first ?? view.own.reservation;

/** Gives way with time alone, down to no deal (Faratin et al. 1998): exponent below 1 late, 1 evenly, above 1 early. */
export const givingWay =
  (exponent: number): Strategy =>
  (view) => {
    const { own, turn, turns } = view;
    const level = aspirationAt(own.reservation, bestWorth(view), timeAt(turn, turns), exponent);
    return acceptOrBid(view, bidAt(view, level));
  };

/** Gives way by as much, in its own utility, as the other side has moved towards it since its first offer. */
export const inReturn: Strategy = (view) => {
  const worths = view.theirs.map(({ outcome }) => utilityOf(view.own.utility, outcome));
  const conceded = Math.max(0, ...worths) - (worths[0] ?? 0);
  return acceptOrBid(view, bidAt(view, bestWorth(view) - Math.max(0, conceded)));
};

const countDistinct = (offers: View['theirs']): number => new Set(offers.map(({ outcome }) => outcome.join())).size;

/** Goes one package down for each new one of the other side's, and otherwise repeats its last (MiCRO, de Jonge 2022). */
export const stepForStep: Strategy = (view) => {
  const packages = packagesOf(view);
  const made = countDistinct(view.mine);
  const step = made <= countDistinct(view.theirs) ? made : made - 1;
  return acceptOrBid(view, valued(packages[step]));
};

/** Asks for any of the packages worth more than no deal, one as likely as another. */
export const atRandom: Strategy = (view) => {
  const packages = packagesOf(view).filter(({ first }) => first >= view.own.reservation);
  const [luck] = drawUnit(openStream(view.seed + view.turn, 'random'));
  return acceptOrBid(view, valued(packages[Math.floor(luck * packages.length)]));
};

/** Asks, from beginning to end, for the best that the other side should still take, by what the public knows of it. */
export const neverYielding: Strategy = (view) => {
  const { own, known } = view;
  const reservations = { first: own.reservation, second: known.guess?.reservation ?? own.reservation };
  return acceptOrBid(view, valued(zoneOfAgreement(packagesOf(view), reservations)[0]));
};

/** Asks for the best it can imagine, from beginning to end. */
export const maximal: Strategy = (view) => acceptOrBid(view, bestOf(view.own.utility));

/** Asks for the middle option of every issue, and takes what is worth as much; no deal, where that is worth more. */
export const middleGround: Strategy = (view) => {
  const { utility } = view.own;
  const outcome: Outcome = utility.values.map((options) => Math.floor(options.length / 2));
  return acceptOrBid(view, { outcome, worth: utilityOf(utility, outcome) });
};

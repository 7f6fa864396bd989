import { type FrontierPoint, paretoFrontier } from '../../negotiation/frontier.ts';
import type { Answer } from '../../negotiation/protocol.ts';
import { nashSolution } from '../../negotiation/solution.ts';
import { utilityOf } from '../../negotiation/utility.ts';
import { isLastTurn, isOwnReturned, standingOffer } from './answer.ts';
import { aspirationAt } from './aspiration.ts';
import { type Belief, formBelief } from './belief.ts';
import { acceptanceChance, acceptanceLevels, givenSoFar } from './chance.ts';
import { openDice } from './dice.ts';
import { evidenceOf } from './evidence.ts';
import type { Valued } from './extreme.ts';
import { bestPlan } from './plan.ts';
import { type Strategy, timeAt, type View } from './strategy.ts';
import { RESOLUTE, type Temper } from './temper.ts';

const CELLS = 240;

/** Where a bargainer stands. Worths are its own, in its own unit. */
export interface Stance {
  readonly belief: Belief;
  /** Packages that neither side could improve on for both, as far as one can tell. */
  readonly frontier: readonly FrontierPoint[];
  /** The estimated Nash point; null where there seems to be no zone of agreement. */
  readonly nash: FrontierPoint | null;
  /** The least it aims for. */
  readonly floor: number;
  /** What it lets the other side have at most, on that side's 0-1 scale, rather than go without a deal. */
  readonly cap: number;
}

export const stanceOf = (view: View, temper: Temper): Stance => {
  const { own, known, seed } = view;
  const belief = formBelief(own, known, evidenceOf(view), temper.diligence, seed);
  const frontier = paretoFrontier(own.utility, belief.utility, CELLS);
  const nash = nashSolution(frontier, { first: own.reservation, second: belief.reservation });
  const floor = own.reservation + temper.resolve * Math.max(0, (nash?.first ?? own.reservation) - own.reservation);
  const luck = openDice(seed, 'last resort').unit();
  const share = Math.max(0, (nash?.second ?? 0) + temper.leniency - belief.reservation);
  return { belief, frontier, nash, floor, cap: belief.reservation + share / luck };
};

/**
 * Whether a package would do in the end: it keeps to the floor, or gives the other side no more than the cap. The cap
 * is drawn so that one who presses for more than the Nash point gets it too rarely to gain by it on average.
 */
export const wouldDo = ({ own }: View, { belief, floor, cap }: Stance, { outcome, worth }: Valued): boolean =>
  worth >= own.reservation && (worth >= floor || utilityOf(belief.utility, outcome) <= cap);

/** What to aim for at a time. */
export const aspirationOf = (view: View, temper: Temper, { floor, frontier }: Stance, time: number): number => {
  const { own, theirs } = view;
  const ideal = frontier[0]?.first ?? own.reservation;
  const timed = aspirationAt(floor, ideal, time, temper.exponent);
  const worths = theirs.map(({ outcome }) => utilityOf(own.utility, outcome));
  const conceded = Math.max(0, ...worths) - (worths[0] ?? 0);
  const answered = ideal - conceded;
  const mixed = (1 - temper.reciprocity) * timed + temper.reciprocity * answered;
  return Math.max(floor, Math.min(timed, mixed));
};

/** The package at or above a level that the other side should like best. */
export const bidAt = (frontier: readonly FrontierPoint[], level: number): Valued | null => {
  let bid: FrontierPoint | null = null;
  for (const point of frontier) {
    if (bid && point.first < level) break;
    bid = point;
  }
  return bid && { outcome: bid.outcome, worth: bid.first };
};

/** The last offer: the best mix of worth and chance of a yes, and what it is worth with that chance. */
export const lastBid = (view: View, stance: Stance): { bid: Valued | null; value: number } => {
  const { own, theirs, turn, turns } = view;
  const levels = acceptanceLevels(stance.belief, timeAt(turn + 1, turns));
  const offers = [...new Map(view.mine.map(({ outcome }) => [outcome.join(), outcome])).values()];
  const given = stance.belief.manners.map((_, g) => givenSoFar(stance.belief, g, offers));
  const asked = theirs.map(({ outcome }) => ({ outcome, worth: utilityOf(own.utility, outcome), sure: true }));
  const found = stance.frontier.map(({ outcome, first }) => ({ outcome, worth: first, sure: false }));
  let bid: Valued | null = null;
  let value = own.reservation;
  for (const { outcome, worth, sure } of [...found, ...asked]) {
    if (worth <= own.reservation || !wouldDo(view, stance, { outcome, worth })) continue;
    const chance = sure ? 0.97 : acceptanceChance(stance.belief, levels, given, outcome);
    const expected = own.reservation + chance * (worth - own.reservation);
    if (expected <= value) continue;
    value = expected;
    bid = { outcome, worth };
  }
  return { bid, value };
};

const decide = (view: View, temper: Temper): Answer => {
  const { own, turn, turns } = view;
  const standing = standingOffer(view);
  if (standing && isOwnReturned(view)) return { type: 'accept' };
  const stance = stanceOf(view, temper);
  const accept = (least: number): boolean => standing !== null && standing.worth >= Math.max(least, own.reservation);
  if (isLastTurn(view))
    return standing && wouldDo(view, stance, standing)
      ? { type: 'accept' }
      : offer(bidAt(stance.frontier, stance.floor), own.reservation);
  if (turn === turns - 2) {
    const { bid, value } = lastBid(view, stance);
    if (accept(value) && standing && wouldDo(view, stance, standing)) return { type: 'accept' };
    return offer(bid ?? bidAt(stance.frontier, stance.floor), own.reservation);
  }
  const doable = stance.frontier.filter(({ outcome, first }) => wouldDo(view, stance, { outcome, worth: first }));
  const plan = bestPlan(view, stance.belief, stance.frontier, doable, stance.cap);
  const timed = aspirationOf(view, temper, stance, timeAt(turn, turns));
  const planned = plan
    ? aspirationAt(plan.end, stance.frontier[0]?.first ?? 0, timeAt(turn, turns - 2), plan.exponent)
    : timed;
  const level = temper.planning * planned + (1 - temper.planning) * timed;
  const bid = bidAt(stance.frontier, level);
  if (
    bid &&
    accept(Math.min(bid.worth, plan && temper.planning > 0 ? plan.value : Infinity)) &&
    standing &&
    wouldDo(view, stance, standing)
  )
    return { type: 'accept' };
  return offer(bid, own.reservation);
};

const offer = (bid: Valued | null, reservation: number): Answer =>
  bid && bid.worth >= reservation ? { type: 'offer', outcome: bid.outcome } : { type: 'end' };

/** The strategy of a temper. */
export const resoluteWith =
  (temper: Temper): Strategy =>
  (view) =>
    decide(view, temper);

export const resolute: Strategy = resoluteWith(RESOLUTE);

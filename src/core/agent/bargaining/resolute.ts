import type { FrontierPoint } from '../../negotiation/frontier.ts';
import type { Answer } from '../../negotiation/protocol.ts';
import { utilityOf } from '../../negotiation/utility.ts';
import { isLastTurn, isOwnReturned, standingOffer } from './answer.ts';
import { aspirationAt } from './aspiration.ts';
import type { Valued } from './extreme.ts';
import { countAtLeast, ladderOf } from './ladder.ts';
import { lastBid } from './last-bid.ts';
import { answersTo, bestPlan, type Plan } from './plan.ts';
import { type Stance, takeStance, wouldDo } from './stance.ts';
import { type Strategy, timeAt, type View } from './strategy.ts';
import { RESOLUTE, type Temper } from './temper.ts';

const TINY = 1e-9;
/** Share of the surplus that a new package may cost where it may bring a new one, and how likely that has to be. */
const MOST_CHEAPER = 0.08;
const LIKELY = 0.03;

const idealOf = ({ frontier }: Stance, view: View): number => frontier[0]?.first ?? view.own.reservation;

/** What the plain curve of a temper asks for now: time, and the other side's concessions, bring it down to the floor. */
const curvedLevel = (view: View, temper: Temper, stance: Stance): number => {
  const { own, theirs, turn, turns } = view;
  const ideal = idealOf(stance, view);
  const timed = aspirationAt(stance.floor, ideal, timeAt(turn, turns), temper.exponent);
  const worths = theirs.map(({ outcome }) => utilityOf(own.utility, outcome));
  const answered = ideal - (Math.max(0, ...worths) - (worths[0] ?? 0));
  return Math.max(stance.floor, Math.min(timed, (1 - temper.reciprocity) * timed + temper.reciprocity * answered));
};

/** Aspiration level now: what the plan asks for, mixed with the temper's own curve. */
const levelNow = (view: View, temper: Temper, stance: Stance, plan: Plan | null): number => {
  if (!plan || temper.planning <= 0) return curvedLevel(view, temper, stance);
  const planned = aspirationAt(plan.end, idealOf(stance, view), timeAt(view.turn, view.turns - 2), plan.exponent);
  return temper.planning >= 1
    ? planned
    : temper.planning * planned + (1 - temper.planning) * curvedLevel(view, temper, stance);
};

/** The package at or above a level that the other side should like best; the best for us if none reaches it. */
const bidAt = (frontier: readonly FrontierPoint[], level: number): Valued | null => {
  let bid: FrontierPoint | null = null;
  for (const point of frontier) {
    if (bid && point.first < level) break;
    bid = point;
  }
  return bid && { outcome: bid.outcome, worth: bid.first };
};

/**
 * A package as good for us as the bid that has not been on the table yet, the one the other side should like best:
 * it costs nothing, tells as much, and moves whoever answers a new package with a new one. The bid itself if none is left.
 */
const freshened = (view: View, { belief }: Stance, bid: Valued | null): Valued | null => {
  if (!bid) return null;
  const said = new Set(view.mine.map(({ outcome }) => outcome.join()));
  if (!said.has(bid.outcome.join())) return bid;
  const ladder = ladderOf(view.own.utility);
  let best: Valued | null = null;
  let most = -Infinity;
  for (const rung of ladder.slice(0, countAtLeast(ladder, bid.worth - TINY))) {
    const theirs = utilityOf(belief.utility, rung.outcome);
    if (theirs <= most || said.has(rung.outcome.join())) continue;
    best = rung;
    most = theirs;
  }
  if (best) return best;
  const steps = belief.manners.filter(({ kind }) => kind === 'stepwise').length / Math.max(1, belief.manners.length);
  const least = bid.worth - MOST_CHEAPER * ((ladder[0]?.worth ?? bid.worth) - view.own.reservation);
  const next = ladder.find(({ worth, outcome }) => worth < bid.worth && !said.has(outcome.join()));
  return steps >= LIKELY && next && next.worth >= Math.max(least, view.own.reservation) ? next : bid;
};

/** What is offered if nothing is accepted, and the least for which it is given up. */
interface Choice {
  readonly bid: Valued | null;
  readonly least: number;
}

const chooseLast = (view: View, stance: Stance): Choice => {
  const last = lastBid(view, stance, answersTo(view, stance));
  return { bid: last?.bid ?? bidAt(stance.frontier, stance.floor), least: last?.value ?? view.own.reservation };
};

const chooseBefore = (view: View, temper: Temper, stance: Stance): Choice => {
  const doable = stance.frontier.filter(({ outcome, first }) => wouldDo(view, stance, { outcome, worth: first }));
  const plan = temper.planning > 0 ? bestPlan(view, stance, doable) : null;
  const bid = freshened(view, stance, bidAt(stance.frontier, levelNow(view, temper, stance, plan)));
  return { bid, least: Math.min(bid?.worth ?? Infinity, plan?.value ?? Infinity) };
};

const choose = (view: View, temper: Temper, stance: Stance): Choice => {
  if (isLastTurn(view)) return { bid: bidAt(stance.frontier, stance.floor), least: view.own.reservation };
  return view.turn >= view.turns - 3 ? chooseLast(view, stance) : chooseBefore(view, temper, stance);
};

/** The strategy of a temper. */
export const resoluteWith =
  (temper: Temper): Strategy =>
  (view): Answer => {
    if (isOwnReturned(view)) return { type: 'accept' };
    const stance = takeStance(view, temper);
    const standing = standingOffer(view);
    const { bid, least } = choose(view, temper, stance);
    if (standing && standing.worth >= least && wouldDo(view, stance, standing)) return { type: 'accept' };
    return bid && bid.worth >= view.own.reservation ? { type: 'offer', outcome: bid.outcome } : { type: 'end' };
  };

/** Beliefs, plans, and a cap on what pressing may bring the other side: the agent for any domain. */
export const resolute: Strategy = resoluteWith(RESOLUTE);

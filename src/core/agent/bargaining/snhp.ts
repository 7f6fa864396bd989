import { type AdditiveUtility, utilityOf } from '../../negotiation/utility.ts';
import { standingOffer } from './answer.ts';
import { bestOf, type Valued } from './extreme.ts';
import { ladderOf } from './ladder.ts';
import type { Strategy } from './strategy.ts';

/**
 * The scripted parties of the SNHP gauntlet (ryuxik/snhp, arena/gauntlet, Apache-2.0), rewritten from its
 * description and its registered constants. Utilities run from 0 to 1; the reservation value is 0.30 there.
 */

const TINY = 1e-9;

/** Opens with its best package, moves one issue after another to its middle option, accepts a half or whatever comes late. */
export const naive: Strategy = (view) => {
  const { own, turn, turns } = view;
  const time = (turn + 1) / turns;
  const standing = standingOffer(view);
  if (standing && (standing.worth >= 0.5 || (time >= 0.75 && standing.worth > own.reservation)))
    return { type: 'accept' };
  const conceded = Math.floor(time * own.utility.values.length + TINY);
  const best = bestOf(own.utility).outcome;
  const outcome = best.map((option, issue) =>
    issue < conceded ? Math.floor((own.utility.values[issue]?.length ?? 0) / 2) : option,
  );
  return { type: 'offer', outcome };
};

/** Asks for its best package throughout; accepts 0.65. */
export const hardball: Strategy = (view) => {
  const standing = standingOffer(view);
  if (standing && standing.worth >= 0.65 - TINY) return { type: 'accept' };
  return { type: 'offer', outcome: bestOf(view.own.utility).outcome };
};

/** The outcome whose worth is nearest to a target; of two as near, the better. */
const nearest = (utility: AdditiveUtility, target: number): Valued => {
  let found = bestOf(utility);
  for (const rung of ladderOf(utility))
    if (Math.abs(rung.worth - target) < Math.abs(found.worth - target)) found = rung;
  return found;
};

/** Comes down by 0.15 a turn from its best; accepts 0.45, in its last turns all that beats no deal. */
export const conceder: Strategy = (view) => {
  const { own, turn, turns, theirs } = view;
  const latest = theirs.at(-1);
  if (latest) {
    const worth = utilityOf(own.utility, latest.outcome);
    if (worth >= 0.45 - TINY || (turn >= turns - 2 && worth >= own.reservation - TINY)) return { type: 'accept' };
  }
  const target = bestOf(own.utility).worth - 0.15 * Math.floor(turn / 2);
  return { type: 'offer', outcome: nearest(own.utility, target).outcome };
};

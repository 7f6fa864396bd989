import { type FrontierPoint, paretoFrontier } from '../../negotiation/frontier.ts';
import { nashSolution } from '../../negotiation/solution.ts';
import { utilityOf } from '../../negotiation/utility.ts';
import { type Belief, formBelief } from './belief.ts';
import { openDice } from './dice.ts';
import { evidenceOf } from './evidence.ts';
import type { Valued } from './extreme.ts';
import type { View } from './strategy.ts';
import type { Temper } from './temper.ts';

const CELLS = 240;

/** Where a bargainer stands. Worths are its own, in its own unit. */
export interface Stance {
  readonly belief: Belief;
  /** Packages that neither side could improve on for both, as far as one can tell; the best for us first. */
  readonly frontier: readonly FrontierPoint[];
  /** The least it would rather not go below: resolve times the way from reservation value to estimated Nash point. */
  readonly floor: number;
  /** What it lets the other side have at most, on that side's 0-1 scale, below its floor. */
  readonly cap: number;
}

/**
 * The cap of one bargain. Over many bargains the chance that it allows a share x of the other side's surplus is
 * (share at the Nash point + leniency) / x: who presses for more than that gets it too rarely to gain by pressing.
 */
const drawCap = (nashShare: number, reservation: number, leniency: number, seed: number): number =>
  reservation + Math.max(0, nashShare + leniency - reservation) / openDice(seed, 'cap').unit();

/** Take stock: form a belief from what has happened, and see what could be had. */
export const takeStance = (view: View, temper: Temper): Stance => {
  const { own, known, seed } = view;
  const belief = formBelief(own, known, evidenceOf(view), temper.diligence, seed);
  const frontier = paretoFrontier(own.utility, belief.utility, CELLS);
  const nash = nashSolution(frontier, { first: own.reservation, second: belief.reservation });
  return {
    belief,
    frontier,
    floor: own.reservation + temper.resolve * Math.max(0, (nash?.first ?? own.reservation) - own.reservation),
    cap: drawCap(nash?.second ?? 0, belief.reservation, temper.leniency, seed),
  };
};

/** Whether a package would do in the end: it beats no deal, and keeps to the floor or to the cap. */
export const wouldDo = ({ own }: View, { belief, floor, cap }: Stance, { outcome, worth }: Valued): boolean =>
  worth >= own.reservation && (worth >= floor || utilityOf(belief.utility, outcome) <= cap);

import type { Diligence } from './belief.ts';

/** How a resolute bargainer behaves. */
export interface Temper {
  /** Concession exponent: below 1 gives way late, above 1 early. */
  readonly exponent: number;
  /** Share of the way from reservation value to the estimated Nash point that it aims never to give up, 0-1. */
  readonly resolve: number;
  /** Weight of answering the other side's concessions in kind, 0-1. */
  readonly reciprocity: number;
  /**
   * How much better than at the Nash point an unyielding other side may come off on average, on its 0-1 scale:
   * 0 and more. It decides how often less than the floor is taken in the end.
   */
  readonly leniency: number;
  /** Weight of what promises most against the guesses of the other side, beside the plain concession curve, 0-1. */
  readonly planning: number;
  readonly diligence: Diligence;
}

/** The temper of the agent `resolute`. */
export const RESOLUTE: Temper = {
  exponent: 0.3,
  resolve: 0.6,
  reciprocity: 0.3,
  leniency: 0.16,
  planning: 1,
  diligence: { particles: 300, stages: 3, moves: 3 },
};

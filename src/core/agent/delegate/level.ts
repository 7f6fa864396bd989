import type { LevelId } from '../../../schema/setup.ts';

/** How well a delegate thinks. Nothing here changes what it gets for the same deed. */
export interface Level {
  /** Policies compared on the responses of the model. */
  readonly search: number;
  /** Policies run through the model itself. */
  readonly rollouts: number;
  /** Levers it moves in one round at most. */
  readonly moves: number;
  /** Tastes the other side may have that it keeps in mind; 1 is the public guess alone. */
  readonly particles: number;
  /** Standard error of its own estimates of what a policy does, as a share of the effect. */
  readonly noise: number;
  /** By how much it overrates (or, below 0, underrates) what it has to hold out for, as a share of resolve. */
  readonly nerve: number;
  /** How far off an onlooker's reading of it may be, as a share of what there is to bargain over; null where its face is straight. */
  readonly blur: number | null;
}

export const levels: Readonly<Record<LevelId, Level>> = {
  easy: { search: 150, rollouts: 2, moves: 1, particles: 1, noise: 0.9, nerve: -0.45, blur: 0.04 },
  normal: { search: 600, rollouts: 6, moves: 2, particles: 64, noise: 0.35, nerve: -0.15, blur: 0.1 },
  hard: { search: 1_200, rollouts: 12, moves: 3, particles: 160, noise: 0.12, nerve: 0, blur: null },
  expert: { search: 2_400, rollouts: 24, moves: 4, particles: 300, noise: 0, nerve: 0, blur: null },
};

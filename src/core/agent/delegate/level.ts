import type { LevelId } from '../../../schema/setup.ts';

/** How well a delegate thinks. Nothing here changes what it gets for the same deed. */
export interface Level {
  /** Policies compared on the responses of the model. */
  readonly search: number;
  /** Policies run through the model itself, leaving all as it stands among them; 1 trusts its own estimates. */
  readonly rollouts: number;
  /** Levers it moves in one round at most. */
  readonly moves: number;
  /** Tastes the other side may have that it keeps in mind; 1 is the public guess alone. */
  readonly particles: number;
  /** Standard error of its own estimates of what a policy does, as a share of the effect. */
  readonly noise: number;
  /** Standard error of what it takes an article to be worth to itself, as a share of that worth. */
  readonly misreading: number;
  /** How likely it takes it, before a word is said, that the other side will never give way, 0-1; 0 never thinks so. */
  readonly suspicion: number;
  /** How far it reckons on the other side's going on to give way as it has, 0-1. */
  readonly foresight: number;
  /** How far off an onlooker's reading of it may be, as a share of what there is to bargain over; null where its face is straight. */
  readonly blur: number | null;
}

const level = (
  [search, rollouts, moves]: readonly [number, number, number],
  [particles, noise, misreading]: readonly [number, number, number],
  [suspicion, foresight]: readonly [number, number],
  blur: number | null,
): Level => ({ search, rollouts, moves, particles, noise, misreading, suspicion, foresight, blur });

export const levels: Readonly<Record<LevelId, Level>> = {
  easy: level([60, 1, 1], [1, 4, 0.55], [0, 0], 0.04),
  normal: level([2_400, 3, 1], [12, 1.3, 0.25], [0, 0.3], 0.1),
  hard: level([3_000, 12, 1], [48, 0.6, 0.2], [0, 0.5], null),
  expert: level([8_000, 40, 2], [160, 0.1, 0], [0.2, 1], null),
};

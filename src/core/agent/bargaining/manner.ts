import { insistence } from './aspiration.ts';
import type { Dice } from './dice.ts';

/** How the other side may behave: when it gives way, how far, and how much less it takes than it asks for. */
export interface Manner {
  /** Its reservation value as a share of the way from its worst outcome to its best. */
  readonly reservation: number;
  /** The least it will ask for, on the same scale. */
  readonly floor: number;
  /** Index of its concession exponent in `EXPONENTS`. */
  readonly exponent: number;
  /** How far below what it asks it would accept: 0 not at all, 1 down to its floor. */
  readonly slack: number;
  /** Keeps asking for everything; what it accepts is its floor. */
  readonly isObstinate: boolean;
}

/** Concession exponents considered, from the latest to the earliest. */
export const EXPONENTS: readonly number[] = [0.1, 0.2, 0.4, 0.7, 1, 1.5, 2.5];

const OBSTINATE_SHARE = 0.2;
const HIGHEST_UNKNOWN_RESERVATION = 0.5;

/** Draw a manner that fits what is known of the reservation value. */
export const drawManner = (dice: Dice, reservationShare: number | null): Manner => {
  const reservation = reservationShare ?? dice.unit() * HIGHEST_UNKNOWN_RESERVATION;
  const isObstinate = dice.unit() < OBSTINATE_SHARE;
  const low = isObstinate ? Math.max(reservation, 0.3) : reservation;
  return {
    reservation,
    floor: low + (1 - low) * dice.unit() * (isObstinate ? 1 : 0.9),
    exponent: dice.index(EXPONENTS.length),
    slack: isObstinate ? 1 : dice.unit() * 0.5,
    isObstinate,
  };
};

/** `insistence` at each of some times for each exponent: `table[exponent][i]`. */
export const insistenceTable = (times: readonly number[]): readonly Float64Array[] =>
  EXPONENTS.map((exponent) => Float64Array.from(times, (time) => insistence(time, exponent)));

/** What it asks for where so much is still insisted on, and the least it accepts then. */
export const asked = (manner: Manner, insisted: number): number =>
  manner.isObstinate ? 1 : manner.floor + (1 - manner.floor) * insisted;

export const accepted = (manner: Manner, insisted: number): number => {
  const level = asked(manner, insisted);
  return level - manner.slack * (level - manner.floor);
};

import { pow } from '../../numeric/elementary.ts';
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
  /**
   * What moves it: time; nothing (it keeps asking for everything, and accepts its floor); what the other side gives
   * (it comes down by as much as our best offer is better for it than our first); how much the other side has to say
   * (it comes down a step for each new package); or chance (it asks for anything that beats no deal).
   */
  readonly kind: 'timed' | 'obstinate' | 'reciprocal' | 'stepwise' | 'aimless';
  /** What a stepwise one asks for after so many new packages. */
  readonly rungs: Float64Array;
}

/** Concession exponents considered, from the latest to the earliest. */
export const EXPONENTS: readonly number[] = [0.15, 0.2, 0.3, 0.5, 0.8, 1.2, 2];

const OBSTINATE_SHARE = 0.2;
const RECIPROCAL_SHARE = 0.15;
const STEPWISE_SHARE = 0.12;
const AIMLESS_SHARE = 0.2;
/** How much faster or slower than our own list of packages a stepwise one's may fall: at most so many times. */
const MOST_PACE = 2;
/** Share of those who would come down all the way. */
const FLOORLESS_SHARE = 0.85;
const HIGHEST_UNKNOWN_RESERVATION = 0.6;

/** What is to be expected of the other side's reservation value: that it is known, or as good as one's own. */
export interface Expectation {
  readonly known: number | null;
  /** One's own, as a share of the way from one's worst outcome to one's best. */
  readonly own: number;
  /** What our own packages are worth, from the best, 1, downwards: another's list will fall much like it. */
  readonly rungs: Float64Array;
}

const drawReservation = (dice: Dice, { known, own }: Expectation): number => {
  const any = dice.unit() * HIGHEST_UNKNOWN_RESERVATION;
  const isAlike = dice.unit() < 0.5;
  return known ?? (isAlike ? own : any);
};

/** A floor as a share of the way from reservation value to best: mostly none at all. (Or, seen from above: everything.) */
const drawFloor = (dice: Dice): number => {
  const any = dice.unit();
  return dice.unit() < FLOORLESS_SHARE ? 0 : any;
};

const KINDS = [
  ['obstinate', OBSTINATE_SHARE],
  ['reciprocal', RECIPROCAL_SHARE],
  ['stepwise', STEPWISE_SHARE],
  ['aimless', AIMLESS_SHARE],
] as const;

const drawKind = (dice: Dice): Manner['kind'] => {
  let luck = dice.unit();
  for (const [kind, share] of KINDS) {
    if (luck < share) return kind;
    luck -= share;
  }
  return 'timed';
};

const drawRungs = (dice: Dice, own: Float64Array): Float64Array => {
  const pace = pow(MOST_PACE, 2 * dice.unit() - 1);
  return own.map((_, heard) => own[Math.min(own.length - 1, Math.round(pace * heard))] ?? 0);
};

/** Draw a manner that fits what is to be expected of the reservation value. */
export const drawManner = (dice: Dice, expected: Expectation): Manner => {
  const reservation = drawReservation(dice, expected);
  const kind = drawKind(dice);
  const isObstinate = kind === 'obstinate';
  const low = isObstinate ? Math.max(reservation, 0.3) : reservation;
  return {
    reservation,
    floor: low + (1 - low) * (isObstinate ? 1 - drawFloor(dice) : drawFloor(dice)),
    exponent: dice.index(EXPONENTS.length),
    slack: isObstinate ? 1 : kind === 'timed' ? Math.max(0, dice.unit() * 1.5 - 1) : 0,
    kind,
    rungs: drawRungs(dice, expected.rungs),
  };
};

/** `insistence` at each of some times for each exponent: `table[exponent][i]`. */
export const insistenceTable = (times: readonly number[]): readonly Float64Array[] =>
  EXPONENTS.map((exponent) => Float64Array.from(times, (time) => insistence(time, exponent)));

/** What it asks for where so much is still insisted on and so many packages were put to it; leaves the reciprocal and the aimless aside. */
export const asked = (manner: Manner, insisted: number, heard: number): number => {
  if (manner.kind === 'obstinate') return 1;
  if (manner.kind === 'stepwise')
    return Math.max(manner.reservation, manner.rungs[Math.min(heard, manner.rungs.length - 1)] ?? 0);
  return manner.floor + (1 - manner.floor) * insisted;
};

/** The least it accepts then. */
export const accepted = (manner: Manner, insisted: number, heard: number): number => {
  const level = asked(manner, insisted, heard);
  return level - manner.slack * (level - manner.floor);
};

/** What a reciprocal one asks for, and accepts, after we have given it so much more than at first. */
export const askedInReturn = (reservation: number, given: number): number =>
  Math.max(reservation, 1 - Math.max(0, given));

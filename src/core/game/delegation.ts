import type { Seat, Side } from '../../schema/party.ts';

/** One value for each side. */
export interface PerSide<T> {
  readonly us: T;
  readonly japan: T;
}

export const bothSides: readonly Side[] = ['us', 'japan'];

export const otherSide = (side: Side): Side => (side === 'us' ? 'japan' : 'us');

/** The side a seat belongs to. */
export const sideOf = (seat: Seat): Side => (seat.startsWith('us.') ? 'us' : 'japan');

/** Replace one side's value. */
export const withSide = <T>(pair: PerSide<T>, side: Side, value: T): PerSide<T> =>
  side === 'us' ? { us: value, japan: pair.japan } : { us: pair.us, japan: value };

/** The office that locks policy and may walk out. */
export const leaderOf: PerSide<Seat> = { us: 'us.whiteHouse', japan: 'japan.primeMinister' };

/** The chamber that passes or refuses a treaty. */
export const legislatureOf: PerSide<Seat> = { us: 'us.congress', japan: 'japan.diet' };

const negotiators: readonly Seat[] = [
  'us.whiteHouse',
  'us.treasury',
  'us.commerce',
  'us.ustr',
  'japan.primeMinister',
  'japan.finance',
  'japan.meti',
];

/** The offices of a side that may lead its talks. */
export const envoysOf = (side: Side): readonly Seat[] => negotiators.filter((seat) => sideOf(seat) === side);

/** Whether an office may speak at the table: central banks, legislatures and carmakers may not. */
export const isNegotiator = (seat: Seat): boolean => negotiators.includes(seat);

import * as z from 'zod';

/** The two delegations at the table. */
export const sides = ['us', 'japan'] as const;
export const sideSchema = z.enum(sides);
export type Side = z.infer<typeof sideSchema>;

/** The six offices of each delegation; the part before the dot is the side. */
export const seats = [
  'us.whiteHouse',
  'us.treasury',
  'us.commerce',
  'us.ustr',
  'us.fed',
  'us.congress',
  'japan.primeMinister',
  'japan.finance',
  'japan.boj',
  'japan.meti',
  'japan.diet',
  'japan.carmakers',
] as const;
export const seatSchema = z.enum(seats);
export type Seat = z.infer<typeof seatSchema>;

/** The two delegations at the table. */
export const sides = ['us', 'japan'] as const;

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

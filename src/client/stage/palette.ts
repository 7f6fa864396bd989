/** Every colour on the stage. Ink on washi: a printed atlas, not a screen. */
export const palette = {
  seaDeep: '#0d1730',
  sea: '#14213d',
  seaShoal: '#22365f',
  storm: '#070c18',
  washi: '#efe5d0',
  washiShade: '#d5c7a8',
  washiEdge: '#8f8263',
  ink: '#14213d',
  inkSoft: '#5b6480',
  vermilion: '#c8402f',
  vermilionDeep: '#8f2a1e',
  blue: '#2f5d9b',
  blueDeep: '#1f4377',
  bluePale: '#7fa6d9',
  gold: '#dcae52',
  celadon: '#9cc7b0',
  persimmon: '#ee9277',
  slate: '#6f7b93',
  pine: '#2f7d6b',
} as const;

export type Colour = (typeof palette)[keyof typeof palette];

/** A palette colour as the number Phaser tints with. */
export function tintOf(colour: Colour): number {
  return Number.parseInt(colour.slice(1), 16);
}

/** A palette colour with an opacity of 0–1, for a 2D canvas. */
export function withAlpha(colour: Colour, alpha: number): string {
  return `${colour}${Math.round(Math.min(1, Math.max(0, alpha)) * 255)
    .toString(16)
    .padStart(2, '0')}`;
}

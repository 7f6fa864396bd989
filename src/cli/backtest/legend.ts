import { type Markish, text } from '@observablehq/plot';

/** A line of words at a fixed place outside the axes: `x` from the left edge of the frame, `y` from its top or bottom, px. */
export const caption = (
  words: string,
  place: { readonly x: number; readonly y: number; readonly edge: 'top' | 'bottom' },
  look: { readonly fill?: string; readonly fontSize?: number; readonly fontWeight?: string } = {},
): Markish =>
  text([words], {
    frameAnchor: place.edge === 'top' ? 'top-left' : 'bottom-left',
    dx: place.x,
    dy: place.y,
    textAnchor: 'start',
    lineAnchor: 'middle',
    fill: 'var(--ink)',
    fontSize: 12,
    ...look,
  });

/** Width of a text at 12 px, roughly: full-width letters are twice as wide. */
const widthOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 12 : 6.6), 0);

/** What the marks of a chart mean, side by side, the first `from` px right of the frame's left edge. */
export const key = (
  entries: readonly { readonly glyph: string; readonly fill: string; readonly label: string }[],
  y: number,
  from = 0,
): readonly Markish[] => {
  let x = from;
  return entries.flatMap(({ glyph, fill, label }) => {
    const at = x;
    x += 20 + widthOf(label) + 18;
    return [
      caption(glyph, { x: at, y, edge: 'top' }, { fill, fontSize: 14 }),
      caption(label, { x: at + 20, y, edge: 'top' }),
    ];
  });
};

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

const GLYPH = 20;
const GAP = 16;
const LINE = 18;

/** What the marks of a chart mean, from a corner, side by side as far as `width` allows, then on the next line. */
export const key = (
  entries: readonly { readonly glyph: string; readonly fill: string; readonly label: string }[],
  corner: { readonly x: number; readonly y: number },
  width: number,
): readonly Markish[] => {
  let { x, y } = corner;
  return entries.flatMap(({ glyph, fill, label }) => {
    const needed = GLYPH + widthOf(label);
    if (x > corner.x && x + needed > corner.x + width) {
      x = corner.x;
      y += LINE;
    }
    const at = x;
    x += needed + GAP;
    return [
      caption(glyph, { x: at, y, edge: 'top' }, { fill, fontSize: 14 }),
      caption(label, { x: at + GLYPH, y, edge: 'top' }),
    ];
  });
};

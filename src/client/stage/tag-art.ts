import { circle, fillRaised, type Pen, roundBox, textWidth, write } from './paint.ts';
import { type Colour, palette } from './palette.ts';
import type { TagId, TagText } from './tag-text.ts';

export interface TagStyle {
  readonly height: number;
  readonly labelFont: string;
  readonly valueFont: string;
  readonly fonts: string;
}

const colours: Readonly<Record<TagId, Colour>> = {
  bonds: palette.blue,
  tariffs: palette.vermilion,
  yen: palette.gold,
  alliances: palette.pine,
};

/** Room around the paper for its shadow. */
export const tagMargin = 8;

export function tagWidth({ label, value }: TagText, { height, labelFont, valueFont }: TagStyle): number {
  const words = label ? textWidth(label, labelFont) + height * 0.28 : 0;
  const figure = value ? textWidth(value, valueFont) + height * 0.28 : 0;
  return Math.ceil(height * 1.12 + words + figure + height * 0.1);
}

function drawShipIcon(pen: Pen): void {
  pen.beginPath();
  pen.moveTo(-5.4, 0.6);
  pen.lineTo(5.6, 0.6);
  pen.lineTo(4, 4.2);
  pen.lineTo(-4, 4.2);
  pen.closePath();
  pen.fill();
  pen.fillRect(-3.6, -2, 2.6, 2);
  pen.fillRect(-0.4, -2, 2.6, 2);
  pen.fillRect(-0.4, -4.6, 2.6, 2);
}

function drawBondIcon(pen: Pen): void {
  pen.lineWidth = 1.2;
  pen.strokeRect(-5, -3.6, 10, 7.2);
  circle(pen, -2, 0, 1.5);
  pen.fill();
  pen.fillRect(0.6, -1.4, 3, 1);
  pen.fillRect(0.6, 0.6, 3, 1);
}

function drawFlagsIcon(pen: Pen): void {
  for (const [x, lean] of [
    [-3.4, -0.9],
    [0.6, 0],
    [4.4, 0.9],
  ] as const) {
    pen.fillRect(x - 0.4, -4.6 + Math.abs(lean), 0.9, 9 - Math.abs(lean));
    pen.beginPath();
    pen.moveTo(x, -4.6 + Math.abs(lean));
    pen.lineTo(x + 3.2, -3.1 + Math.abs(lean));
    pen.lineTo(x, -1.6 + Math.abs(lean));
    pen.fill();
  }
}

function drawIcon(pen: Pen, id: TagId, size: number, fonts: string): void {
  circle(pen, 0, 0, size);
  pen.fillStyle = colours[id];
  pen.fill();
  pen.fillStyle = palette.washi;
  pen.strokeStyle = palette.washi;
  pen.scale(size / 8.6, size / 8.6);
  if (id === 'tariffs') drawShipIcon(pen);
  else if (id === 'bonds') drawBondIcon(pen);
  else if (id === 'alliances') drawFlagsIcon(pen);
  else write(pen, '¥', 0, 0.6, { font: `700 12px ${fonts}`, colour: palette.ink, align: 'center' });
}

/** Draw the tag with its paper's corner at (`tagMargin`, `tagMargin`). */
export function drawTag(pen: Pen, text: TagText, style: TagStyle): void {
  const { height } = style;
  const width = tagWidth(text, style);
  roundBox(pen, tagMargin, tagMargin, width, height, height * 0.5);
  fillRaised(pen, palette.washi, 2.4);
  roundBox(pen, tagMargin + 1.5, tagMargin + 1.5, width - 3, height - 3, height * 0.5);
  pen.strokeStyle = 'rgba(20, 33, 61, 0.16)';
  pen.lineWidth = 1;
  pen.stroke();
  const middle = tagMargin + height / 2;
  pen.save();
  pen.translate(tagMargin + height / 2, middle);
  drawIcon(pen, text.id, height * 0.37, style.fonts);
  pen.restore();
  let x = tagMargin + height * 1.06;
  if (text.label) {
    write(pen, text.label, x, middle + 0.5, { font: style.labelFont, colour: palette.ink });
    x += textWidth(text.label, style.labelFont) + height * 0.26;
  }
  if (text.value) write(pen, text.value, x, middle + 0.5, { font: style.valueFont, colour: palette.ink });
}

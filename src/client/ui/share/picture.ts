import type { Words } from '../../../content/words/words.ts';
import { extentOf, scaleOf } from '../chart/scale.ts';
import { writeLevel } from '../format.ts';
import { endingKeyOf } from '../story/ending-key.ts';
import { drawSea, drawSky, drawSun } from './picture-motif.ts';
import type { ShareFacts } from './share-facts.ts';

const PICTURE_WIDTH = 1200;
const PICTURE_HEIGHT = 630;

const INK = '#14213a';
const INK_2 = '#44506a';
const SERIF = '"Newsreader", "Hiragino Mincho ProN", "Noto Serif JP", "Noto Serif CJK JP", "Yu Mincho", serif';
const SANS = '"Inter", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic", sans-serif';
const LEFT = 64;

type Context = CanvasRenderingContext2D;

const write = (context: Context, text: string, x: number, y: number, font: string, colour = INK): number => {
  context.font = font;
  context.fillStyle = colour;
  context.fillText(text, x, y);
  return context.measureText(text).width;
};

/** Write as large as fits into the width, from the largest size down. */
const writeFitted = (context: Context, text: string, y: number, most: number, width: number): void => {
  let size = most;
  const fontOf = (px: number): string => `600 ${px}px ${SERIF}`;
  context.font = fontOf(size);
  while (size > 24 && context.measureText(text).width > width) {
    size -= 2;
    context.font = fontOf(size);
  }
  write(context, text, LEFT, y, fontOf(size));
};

const drawPath = (context: Context, values: readonly number[]): void => {
  const [low, high] = extentOf(values, 3);
  const x = scaleOf(0, Math.max(1, values.length - 1), LEFT, LEFT + 430);
  const y = scaleOf(low, high, 588, 528);
  context.strokeStyle = '#ffd9a8';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.beginPath();
  for (const [i, value] of values.entries()) context.lineTo(x(i), y(value));
  context.stroke();
  context.fillStyle = '#ffd9a8';
  context.beginPath();
  context.arc(x(values.length - 1), y(values.at(-1) ?? 0), 7, 0, 2 * Math.PI);
  context.fill();
};

const drawTexts = (context: Context, words: Words, facts: ShareFacts): void => {
  const { economy, scenario, screen } = words;
  write(context, screen.story.brand, LEFT, 86, `600 40px ${SERIF}`);
  write(context, scenario.title, LEFT, 124, `400 24px ${SANS}`, INK_2);
  const width = write(context, String(facts.score), LEFT - 6, 318, `600 200px ${SERIF}`);
  write(context, screen.story.debrief.ofHundred, LEFT + width + 12, 318, `500 30px ${SANS}`, INK_2);
  write(context, economy.sides[facts.side].name, LEFT + width + 12, 270, `600 40px ${SERIF}`);
  writeFitted(context, scenario.endings[endingKeyOf(facts.ending)].headline, 408, 60, 600);
  const yen = writeLevel(words, 'usdjpy', facts.yen.at(-1) ?? 0);
  write(context, `${economy.series.usdjpy.name} ${yen}`, LEFT, 500, `500 22px ${SANS}`, '#f4efe2');
};

/**
 * Draw the picture of a finished game: 1200 by 630, as link previews want it. Waits for the
 * page's fonts; null if the browser gives no canvas.
 */
export const drawPicture = async (words: Words, facts: ShareFacts): Promise<Blob | null> => {
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE_WIDTH;
  canvas.height = PICTURE_HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) return null;
  await Promise.all(['600 60px Newsreader', '500 22px Inter'].map((font) => document.fonts.load(font)));
  drawSky(context);
  drawSun(context, 950, 452, 240);
  drawSea(context, 452);
  drawTexts(context, words, facts);
  drawPath(context, facts.yen);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
};

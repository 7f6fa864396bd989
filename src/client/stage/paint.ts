import type { Scene } from 'phaser';
import { type Colour, palette } from './palette.ts';

export type Pen = CanvasRenderingContext2D;

export interface Size {
  readonly width: number; // CSS pixels
  readonly height: number;
  readonly dpr: number;
}

/** Draw on a canvas at the device's own resolution, erasing what was there. */
export function paintCanvas(canvas: HTMLCanvasElement, size: Size, draw: (pen: Pen) => void): void {
  canvas.width = Math.max(1, Math.ceil(size.width * size.dpr));
  canvas.height = Math.max(1, Math.ceil(size.height * size.dpr));
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(size.dpr, size.dpr);
  draw(pen);
}

/** Draw a texture anew. Unless its size is the same, it is another texture and the sprites using it must be told. */
export function paintTexture(scene: Scene, key: string, size: Size, draw: (pen: Pen) => void): void {
  const source = scene.textures.exists(key) ? scene.textures.get(key).source[0] : undefined;
  const isSame =
    source?.width === Math.ceil(size.width * size.dpr) && source.height === Math.ceil(size.height * size.dpr);
  if (isSame && source.image instanceof HTMLCanvasElement) {
    paintCanvas(source.image, size, draw);
    source.update();
    return;
  }
  const canvas = document.createElement('canvas');
  paintCanvas(canvas, size, draw);
  if (source) scene.textures.remove(key);
  scene.textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}

let ruler: Pen | null = null;

/** Width of a line of text, CSS pixels. */
export function textWidth(text: string, font: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length * 7;
  ruler.font = font;
  return ruler.measureText(text).width;
}

export interface TextStyle {
  readonly font: string;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
  readonly spacing?: string; // CSS letter-spacing
}

/** Write one line, its middle at `y`. */
export function write(pen: Pen, text: string, x: number, y: number, style: TextStyle): void {
  pen.font = style.font;
  pen.fillStyle = style.colour;
  pen.textAlign = style.align ?? 'left';
  pen.textBaseline = 'middle';
  if (style.spacing) pen.letterSpacing = style.spacing;
  pen.fillText(text, x, y);
  if (style.spacing) pen.letterSpacing = '0px';
}

/** Trace a rounded box; the caller fills or strokes. */
export function roundBox(pen: Pen, x: number, y: number, width: number, height: number, radius: number): void {
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
}

/** Trace a circle; the caller fills or strokes. */
export function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
}

/** Fill what is traced with a soft shadow beneath it. */
export function fillRaised(pen: Pen, colour: Colour, lift: number): void {
  pen.save();
  pen.shadowColor = 'rgba(4, 8, 20, 0.55)';
  pen.shadowBlur = lift * 2.4;
  pen.shadowOffsetY = lift;
  pen.fillStyle = colour;
  pen.fill();
  pen.restore();
}

/** Trace a five-pointed star. */
function star(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  for (let i = 0; i < 10; i++) {
    const angle = -Math.PI / 2 + (i * Math.PI) / 5;
    const reach = i % 2 === 0 ? radius : radius * 0.42;
    pen.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  }
  pen.closePath();
}

/** Japan's sun or a star for the United States, on a paper disc ringed in the country's colour. */
export function drawSeal(pen: Pen, side: 'japan' | 'us', x: number, y: number, radius: number): void {
  const colour = side === 'japan' ? palette.vermilion : palette.blue;
  circle(pen, x, y, radius);
  fillRaised(pen, palette.washi, radius * 0.16);
  circle(pen, x, y, radius * 0.9);
  pen.strokeStyle = colour;
  pen.lineWidth = radius * 0.14;
  pen.stroke();
  pen.fillStyle = colour;
  if (side === 'japan') circle(pen, x, y, radius * 0.5);
  else star(pen, x, y, radius * 0.66);
  pen.fill();
}

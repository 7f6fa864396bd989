import type { Pen } from './paint.ts';
import { type Colour, palette } from './palette.ts';

/** Ships are drawn bow to the right in a 40 × 18 box and scaled. */
export const shipBox = { width: 40, height: 18 };

function drawHull(pen: Pen, colour: Colour, deck: number): void {
  pen.beginPath();
  pen.moveTo(1.5, deck);
  pen.lineTo(38.5, deck);
  pen.lineTo(35.5, 16);
  pen.lineTo(4, 16);
  pen.closePath();
  pen.fillStyle = colour;
  pen.fill();
  pen.fillStyle = 'rgba(0, 0, 0, 0.28)';
  pen.fillRect(3.4, 14.4, 32.6, 1.6);
}

function drawFoam(pen: Pen): void {
  pen.strokeStyle = 'rgba(239, 229, 208, 0.75)';
  pen.lineWidth = 0.9;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(0.6, 16.6);
  pen.quadraticCurveTo(4, 17.6, 8, 16.7);
  pen.moveTo(31, 16.8);
  pen.quadraticCurveTo(36, 17.8, 39.4, 16.2);
  pen.stroke();
}

function drawBridge(pen: Pen, x: number, top: number, deck: number): void {
  pen.fillStyle = palette.washi;
  pen.fillRect(x, top, 4, deck - top);
  pen.fillStyle = palette.ink;
  pen.fillRect(x + 0.7, top + 1.1, 2.9, 1);
}

function drawCarCarrier(pen: Pen): void {
  drawHull(pen, palette.vermilion, 11.6);
  pen.beginPath();
  pen.moveTo(2, 11.8);
  pen.lineTo(2, 4.4);
  pen.lineTo(33, 4.4);
  pen.quadraticCurveTo(37.4, 5.4, 37.8, 11.8);
  pen.closePath();
  pen.fillStyle = palette.washi;
  pen.fill();
  pen.fillStyle = palette.vermilionDeep;
  for (let x = 4.5; x < 32; x += 3.4) pen.fillRect(x, 7, 1.7, 0.9);
  pen.fillStyle = palette.ink;
  pen.fillRect(29.6, 2.4, 4.6, 2);
}

function drawContainers(pen: Pen, hull: Colour, colours: readonly Colour[]): void {
  drawHull(pen, hull, 11.4);
  drawBridge(pen, 4, 3.6, 11.4);
  for (let i = 0; i < 8; i++) {
    const tiers = i === 7 ? 2 : 3 - (i % 3 === 1 ? 1 : 0);
    for (let tier = 0; tier < tiers; tier++) {
      pen.fillStyle = colours[(i * 2 + tier) % colours.length] ?? palette.washi;
      pen.fillRect(9.4 + i * 3.3, 8.9 - tier * 2.5, 2.9, 2.2);
    }
  }
}

function drawTanker(pen: Pen): void {
  drawHull(pen, palette.blue, 11.6);
  drawBridge(pen, 3.6, 4, 11.6);
  for (const x of [13, 20.4, 27.8]) {
    pen.beginPath();
    pen.arc(x, 11.4, 3.5, Math.PI, 0);
    pen.fillStyle = palette.washi;
    pen.fill();
    pen.fillStyle = palette.bluePale;
    pen.fillRect(x - 3.5, 10.2, 7, 1);
  }
}

const fleetColours = {
  japan: [palette.vermilion, palette.washi, palette.gold, palette.persimmon],
  us: [palette.bluePale, palette.washi, palette.celadon, palette.gold],
} as const;

/** Every kind of ship by texture key. */
export const shipArt: Readonly<Record<string, (pen: Pen) => void>> = {
  'ship-cars': (pen) => {
    drawCarCarrier(pen);
    drawFoam(pen);
  },
  'ship-japan': (pen) => {
    drawContainers(pen, palette.vermilionDeep, fleetColours.japan);
    drawFoam(pen);
  },
  'ship-gas': (pen) => {
    drawTanker(pen);
    drawFoam(pen);
  },
  'ship-us': (pen) => {
    drawContainers(pen, palette.blueDeep, fleetColours.us);
    drawFoam(pen);
  },
};

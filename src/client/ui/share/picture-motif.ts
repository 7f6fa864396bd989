type Context = CanvasRenderingContext2D;

const WIDTH = 1200;
const HEIGHT = 630;
const VERMILION = '#b3301c';
const PAPER = '#fcf9f1';
const NOTCHES = 12;
const PETALS = 18;

/** The evening sky of the title screen. */
export const drawSky = (context: Context): void => {
  const sky = context.createLinearGradient(0, 0, 0, HEIGHT * 0.72);
  sky.addColorStop(0, '#ece8dd');
  sky.addColorStop(0.3, '#f5f0e4');
  sky.addColorStop(1, '#f1d2ba');
  context.fillStyle = sky;
  context.fillRect(0, 0, WIDTH, HEIGHT);
};

const turned = (context: Context, x: number, y: number, angle: number, draw: () => void): void => {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  draw();
  context.restore();
};

/** The chip as a sun, centred on the horizon. */
export const drawSun = (context: Context, x: number, y: number, radius: number): void => {
  context.fillStyle = VERMILION;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = PAPER;
  for (let i = 0; i < NOTCHES; i++)
    turned(context, x, y, (i * 2 * Math.PI) / NOTCHES, () =>
      context.fillRect(-radius * 0.06, -radius * 0.99, radius * 0.12, radius * 0.22),
    );
  context.strokeStyle = PAPER;
  context.lineWidth = 2.5;
  context.globalAlpha = 0.8;
  for (const share of [0.74, 0.7]) {
    context.beginPath();
    context.arc(x, y, radius * share, 0, 2 * Math.PI);
    context.stroke();
  }
  context.lineWidth = 1.2;
  context.globalAlpha = 0.5;
  for (let i = 0; i < PETALS; i++)
    turned(context, x, y, (i * Math.PI) / PETALS, () => {
      context.beginPath();
      context.ellipse(0, 0, radius * 0.52, radius * 0.19, 0, 0, 2 * Math.PI);
      context.stroke();
    });
  context.globalAlpha = 1;
};

const glints = [232, 204, 160, 214, 140, 172, 98, 130, 66];

/** The sea below the horizon, with the sun's light broken on it. */
export const drawSea = (context: Context, horizon: number): void => {
  const sea = context.createLinearGradient(0, horizon, 0, HEIGHT);
  sea.addColorStop(0, '#24385f');
  sea.addColorStop(1, '#14213a');
  context.fillStyle = sea;
  context.fillRect(0, horizon, WIDTH, HEIGHT - horizon);
  context.fillStyle = VERMILION;
  for (const [i, half] of glints.entries()) {
    context.globalAlpha = 0.95 - i * 0.09;
    context.fillRect(950 - half, horizon + 6 + i * 19, 2 * half, 6 - i * 0.4);
  }
  context.globalAlpha = 1;
};

import { depth, type Kit, type Layer, makePool } from './layer.ts';
import { circle, paintTexture } from './paint.ts';
import { palette } from './palette.ts';

const rings = 4;
const lifeSeconds = 0.9;
const size = 96;

/** Rings on the water where the stage is touched. */
export function createRipple(kit: Kit): Layer & { at(x: number, y: number): void } {
  const images = makePool(kit.scene, rings, '__DEFAULT', depth.ripple);
  const ages = new Float32Array(rings).fill(lifeSeconds);
  let next = 0;
  let scale = 1;
  return {
    arrange({ dpr }) {
      scale = 1 / dpr;
      paintTexture(kit.scene, 'ring', { width: size, height: size, dpr }, (pen) => {
        circle(pen, size / 2, size / 2, size / 2 - 2);
        pen.strokeStyle = palette.washi;
        pen.lineWidth = 1.6;
        pen.stroke();
      });
      for (const image of images) image.setTexture('ring');
    },
    show: () => undefined,
    at(x, y) {
      for (const delay of [0, -0.14]) {
        images[next]?.setPosition(x, y);
        ages[next] = delay;
        next = (next + 1) % rings;
      }
    },
    tick(_seconds, delta) {
      for (let i = 0; i < rings; i++) {
        const image = images[i];
        const age = (ages[i] ?? 0) + delta;
        ages[i] = age;
        if (!image) continue;
        image.visible = age > 0 && age < lifeSeconds;
        const grown = 1 - (1 - age / lifeSeconds) ** 2;
        image.scale = scale * (0.1 + grown * 0.8);
        image.alpha = 0.8 * (1 - age / lifeSeconds);
      }
    },
  };
}

import { type Path, type Placement, placeOn, smoothstep } from './geometry.ts';
import { depth, type Kit, type Layer, makePool } from './layer.ts';
import { circle, fillRaised, type Pen, paintTexture, roundBox } from './paint.ts';
import { palette } from './palette.ts';
import { certificateCount } from './traffic.ts';

const box = { width: 26, height: 20 }; // with room for the shadow
const most = 16;
const here: Placement = { x: 0, y: 0, angle: 0 };

/** A Treasury certificate: a ruled border, a seal, two lines of small print. */
function drawCertificate(pen: Pen): void {
  roundBox(pen, 3, 3, 20, 13, 1);
  fillRaised(pen, palette.washi, 1.6);
  pen.strokeStyle = palette.blue;
  pen.lineWidth = 1;
  pen.strokeRect(4.6, 4.6, 16.8, 9.8);
  circle(pen, 9, 9.5, 2.5);
  pen.fillStyle = palette.blue;
  pen.fill();
  pen.fillStyle = palette.inkSoft;
  pen.fillRect(13, 7.4, 6.6, 1);
  pen.fillRect(13, 9.6, 6.6, 1);
  pen.fillRect(13, 11.8, 4.2, 1);
}

/** Treasuries changing hands: certificates flying to the buyer. */
export function createCertificates(kit: Kit): Layer {
  const images = makePool(kit.scene, most, '__DEFAULT', depth.certificates);
  let path: Path | null = null;
  let count = 0;
  let direction = 1;
  let speed = 0;
  return {
    arrange(layout) {
      path = layout.bondArc;
      speed = (36 * layout.unit) / path.length;
      const scale = layout.unit * 0.95;
      const size = { width: box.width * scale, height: box.height * scale, dpr: layout.dpr };
      paintTexture(kit.scene, 'certificate', size, (pen) => {
        pen.scale(scale, scale);
        drawCertificate(pen);
      });
      for (const image of images) image.setTexture('certificate').setScale(1 / layout.dpr);
    },
    show(view) {
      count = certificateCount(view.treasuryFlowUsdBn);
      direction = view.treasuryFlowUsdBn < 0 ? -1 : 1;
    },
    tick(seconds) {
      if (!path) return;
      for (let i = 0; i < most; i++) {
        const image = images[i];
        if (!image) continue;
        image.visible = i < count;
        if (!image.visible) continue;
        const gone = (seconds * speed + i / count) % 1;
        const t = direction > 0 ? gone : 1 - gone;
        placeOn(path, t, here, Math.sin(seconds * 0.9 + i * 2.4) * 5);
        image.x = here.x;
        image.y = here.y;
        image.rotation = here.angle * 0.6 + Math.sin(seconds * 1.6 + i * 1.9) * 0.16;
        image.alpha = smoothstep(0, 0.06, gone) * (1 - smoothstep(0.93, 1, gone));
      }
    },
    regions: () => (path ? [{ what: 'bonds', along: path, halfWidth: 22 }] : []),
  };
}

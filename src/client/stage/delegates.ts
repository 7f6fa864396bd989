import type { GameObjects } from 'phaser';
import { mix, targetAround } from './geometry.ts';
import { approach, depth, type Kit, type Layer } from './layer.ts';
import type { Rail } from './layout.ts';
import { drawSeal, paintTexture } from './paint.ts';
import type { Touched } from './stage-view.ts';
import type { Region } from './touch-region.ts';

interface Delegate {
  readonly side: 'japan' | 'us';
  readonly image: GameObjects.Image;
  rail: Rail | null;
}

const sealRadius = 17;

/** Two seals that walk towards the treaty as trust grows. */
export function createDelegates(kit: Kit): Layer {
  const delegates: readonly Delegate[] = (['japan', 'us'] as const).map((side) => ({
    side,
    image: kit.scene.add.image(0, 0, '__DEFAULT').setDepth(depth.delegates),
    rail: null,
  }));
  let nearness = 0;
  let target = 0;
  let isFirst = true;
  let scale = 1;
  let swelling = 1;
  let wanted = 1;
  return {
    arrange({ unit, dpr, delegates: rails }) {
      scale = 1 / dpr;
      const radius = Math.max(12.5, sealRadius * unit);
      const side = radius * 2.6;
      for (const delegate of delegates) {
        const key = `seal-${delegate.side}`;
        delegate.rail = rails[delegate.side];
        paintTexture(kit.scene, key, { width: side, height: side, dpr }, (pen) => {
          drawSeal(pen, delegate.side, side / 2, side / 2, radius);
        });
        delegate.image.setTexture(key);
      }
    },
    show(view) {
      target = Math.min(1, Math.max(0, view.trust / 100));
      if (isFirst) nearness = target;
      isFirst = false;
    },
    tick(seconds, delta) {
      nearness = approach(nearness, target, 1.4, delta);
      swelling = approach(swelling, wanted, 14, delta);
      for (const { image, rail, side } of delegates) {
        if (!rail) continue;
        image.x = mix(rail.far.x, rail.near.x, nearness);
        image.y = rail.far.y + Math.sin(seconds * 1.2 + (side === 'us' ? 2 : 0)) * 1.2;
        image.scale = scale * swelling;
      }
    },
    hover(what: Touched | null, isPressed) {
      wanted = what !== 'deals' ? 1 : isPressed ? 0.94 : 1.1;
    },
    regions: () =>
      delegates.flatMap(({ rail }): Region[] => {
        if (!rail) return [];
        const x = mix(rail.far.x, rail.near.x, target);
        return [{ what: 'deals', box: targetAround({ x, y: rail.far.y }, 44, 44) }];
      }),
  };
}

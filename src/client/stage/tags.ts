import type { GameObjects } from 'phaser';
import { clamp, type Point, targetAround } from './geometry.ts';
import { approach, depth, type Kit, type Layer } from './layer.ts';
import type { Layout } from './layout.ts';
import { paintTexture } from './paint.ts';
import { palette, tintOf } from './palette.ts';
import { drawTag, type TagStyle, tagMargin, tagWidth } from './tag-art.ts';
import { type TagId, type TagText, tagTexts } from './tag-text.ts';
import type { Region } from './touch-region.ts';

const ids = ['bonds', 'yen', 'tariffs', 'alliances'] as const;

interface Tag {
  readonly id: TagId;
  readonly image: GameObjects.Image;
  readonly halo: GameObjects.Image;
  drawn: string;
  centre: Point;
  width: number;
  swelling: number;
  wanted: number;
}

function styleFor({ unit }: Layout, fonts: string): TagStyle {
  const height = Math.round(clamp(28 * unit, 21, 31));
  const size = clamp(13 * unit, 10.5, 14);
  return { height, labelFont: `500 ${size}px ${fonts}`, valueFont: `700 ${size}px ${fonts}`, fonts };
}

function createTag(kit: Kit, id: TagId): Tag {
  const halo = kit.scene.add.image(0, 0, '__DEFAULT').setDepth(depth.tags).setTint(tintOf(palette.gold));
  const image = kit.scene.add.image(0, 0, '__DEFAULT').setDepth(depth.tags);
  return { id, image, halo, drawn: '', centre: { x: 0, y: 0 }, width: 0, swelling: 1, wanted: 1 };
}

function paintTag(kit: Kit, tag: Tag, text: TagText, layout: Layout): void {
  const style = styleFor(layout, kit.fonts.plain);
  const drawn = `${text.label}|${text.value}`;
  if (drawn === tag.drawn) return;
  if (tag.drawn !== '') tag.swelling = 1.25;
  tag.drawn = drawn;
  tag.width = tagWidth(text, style);
  const size = { width: tag.width + tagMargin * 2, height: style.height + tagMargin * 2, dpr: layout.dpr };
  const key = `tag-${tag.id}`;
  paintTexture(kit.scene, key, size, (pen) => drawTag(pen, text, style));
  paintTexture(kit.scene, `${key}-halo`, size, (pen) => {
    pen.beginPath();
    pen.roundRect(tagMargin - 2, tagMargin - 2, tag.width + 4, style.height + 4, style.height);
    pen.shadowColor = pen.strokeStyle = '#ffffff';
    pen.shadowBlur = 6 * layout.dpr;
    pen.lineWidth = 2.5;
    pen.stroke();
  });
  const at = layout.tags[tag.id];
  const reach = tag.width / 2 + 5;
  tag.centre = { x: clamp(at.x, reach, layout.width - reach), y: at.y };
  for (const [image, texture] of [
    [tag.image, key],
    [tag.halo, `${key}-halo`],
  ] as const) {
    image.setTexture(texture).setPosition(tag.centre.x, tag.centre.y);
  }
}

/** Paper tags on the flows, the handles by which they are taken hold of. */
export function createTags(kit: Kit): Layer {
  const tags = ids.map((id) => createTag(kit, id));
  let scale = 1;
  let isPolicy = false;
  return {
    arrange({ dpr }) {
      scale = 1 / dpr;
      for (const tag of tags) tag.drawn = '';
    },
    show(view, layout) {
      isPolicy = view.phase === 'policy';
      const texts = tagTexts(view, kit.figures, layout.isCompact);
      for (const [i, tag] of tags.entries()) {
        const text = texts[i];
        if (text) paintTag(kit, tag, text, layout);
      }
    },
    tick(seconds, delta) {
      for (let i = 0; i < tags.length; i++) {
        const tag = tags[i];
        if (!tag) continue;
        tag.swelling = approach(tag.swelling, tag.wanted, 10, delta);
        tag.image.scale = tag.halo.scale = scale * tag.swelling;
        const glow = tag.wanted > 1 ? 0.9 : isPolicy ? 0.3 + 0.3 * Math.sin(seconds * 2.4 + i * 0.7) : 0;
        tag.halo.alpha = approach(tag.halo.alpha, glow, 8, delta);
      }
    },
    hover(what, isPressed) {
      for (const tag of tags) tag.wanted = tag.id !== what ? 1 : isPressed ? 0.96 : 1.06;
    },
    regions: () => tags.map(({ id, centre, width }): Region => ({ what: id, box: targetAround(centre, width, 44) })),
  };
}

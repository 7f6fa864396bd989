import { targetAround } from './geometry.ts';
import { approach, depth, type Kit, type Layer } from './layer.ts';
import type { Layout } from './layout.ts';
import { circle, fillRaised, type Pen, paintTexture, roundBox, write } from './paint.ts';
import { palette, withAlpha } from './palette.ts';
import type { StageView } from './stage-view.ts';

const paper = { width: 56, height: 62 };
const margin = 12; // around the paper, for rollers and shadow

function drawPaper(pen: Pen): void {
  pen.beginPath();
  pen.rect(0, 0, paper.width, paper.height);
  fillRaised(pen, palette.washi, 3);
  const shade = pen.createLinearGradient(0, 0, 0, paper.height);
  shade.addColorStop(0, withAlpha(palette.washiEdge, 0.45));
  shade.addColorStop(0.14, withAlpha(palette.washiEdge, 0));
  shade.addColorStop(0.86, withAlpha(palette.washiEdge, 0));
  shade.addColorStop(1, withAlpha(palette.washiEdge, 0.5));
  pen.fillStyle = shade;
  pen.fillRect(0, 0, paper.width, paper.height);
  for (const y of [-3.6, paper.height - 2.4]) {
    roundBox(pen, -5, y, paper.width + 10, 6, 3);
    fillRaised(pen, palette.vermilionDeep, 1.4);
    pen.fillStyle = palette.gold;
    pen.fillRect(-5, y + 1, 3, 4);
    pen.fillRect(paper.width + 2, y + 1, 3, 4);
  }
}

/** One line an article, in two columns: ruled when open, inked when settled. */
function drawArticles(pen: Pen, settled: number, total: number): void {
  const rows = Math.max(1, Math.ceil(total / 2));
  const gap = Math.min(9, (paper.height - 22) / rows);
  const top = paper.height / 2 - ((rows - 1) * gap) / 2;
  for (let i = 0; i < total; i++) {
    const x = i < rows ? 6 : paper.width / 2 + 2;
    const y = top + (i % rows) * gap;
    const isSettled = i < settled;
    pen.fillStyle = isSettled ? palette.ink : withAlpha(palette.washiEdge, 0.55);
    pen.fillRect(x, y - (isSettled ? 1.4 : 0.5), paper.width / 2 - 8, isSettled ? 2.8 : 1);
  }
}

/** The seals of both countries, once every article is settled. */
function drawSignatures(pen: Pen): void {
  for (const [x, colour] of [
    [paper.width * 0.3, palette.vermilion],
    [paper.width * 0.7, palette.blue],
  ] as const) {
    circle(pen, x, paper.height - 11, 5.6);
    pen.fillStyle = colour;
    pen.fill();
  }
}

function drawTreaty(pen: Pen, view: StageView, layout: Layout, kit: Kit): void {
  const { unit } = layout;
  pen.save();
  pen.translate(textCentre(layout) - (paper.width / 2) * unit, margin * unit);
  pen.scale(unit, unit);
  drawPaper(pen);
  drawArticles(pen, view.treatySettled, view.treatyTotal);
  if (view.treatyTotal > 0 && view.treatySettled >= view.treatyTotal) drawSignatures(pen);
  pen.restore();
  const size = Math.max(10.5, 12 * unit);
  const words = `${view.labels.treaty} ${kit.figures.count(view.treatySettled, view.treatyTotal)}`;
  const x = textCentre(layout);
  const y = (paper.height + margin * 2) * unit + size * 0.45;
  const style = { font: `600 ${size}px ${kit.fonts.plain}`, align: 'center' } as const;
  pen.shadowColor = palette.seaDeep;
  pen.shadowBlur = 5;
  write(pen, words, x, y, { ...style, colour: palette.washi });
}

function textCentre({ unit }: Layout): number {
  return Math.max(60, (paper.width / 2 + margin) * unit);
}

/** The treaty in mid-ocean; its lines fill with ink as articles are settled. */
export function createTreaty(kit: Kit): Layer {
  const image = kit.scene.add.image(0, 0, '__DEFAULT').setDepth(depth.treaty);
  let drawn = '';
  let scale = 1;
  let swelling = 1;
  let wanted = 1;
  let layoutNow: Layout | null = null;
  const paint = (view: StageView, layout: Layout) => {
    const { unit, dpr, treaty } = layout;
    const width = textCentre(layout) * 2;
    const paperHeight = (paper.height + margin * 2) * unit;
    const height = paperHeight + 20;
    paintTexture(kit.scene, 'treaty', { width, height, dpr }, (pen) => {
      drawTreaty(pen, view, layout, kit);
    });
    image
      .setTexture('treaty')
      .setOrigin(0.5, paperHeight / 2 / height)
      .setPosition(treaty.x, treaty.y);
    scale = 1 / dpr;
  };
  return {
    arrange(layout) {
      layoutNow = layout;
      drawn = '';
    },
    show(view, layout) {
      const state = `${view.labels.treaty} ${view.treatySettled} ${view.treatyTotal}`;
      if (state === drawn) return;
      if (drawn !== '') swelling = 1.22;
      drawn = state;
      paint(view, layout);
    },
    tick(_seconds, delta) {
      swelling = approach(swelling, wanted, 9, delta);
      image.scale = scale * swelling;
    },
    hover(what, isPressed) {
      wanted = what !== 'treaty' ? 1 : isPressed ? 0.96 : 1.07;
    },
    regions: () =>
      layoutNow
        ? [
            {
              what: 'treaty',
              box: targetAround(layoutNow.treaty, paper.width * layoutNow.unit + 8, paper.height * layoutNow.unit + 12),
            },
          ]
        : [],
  };
}

import { Scene } from 'phaser';
import { type AuctionPlay, createAuction } from './auction.ts';
import { createCertificates } from './certificates.ts';
import { createCurrent } from './current.ts';
import { createDelegates } from './delegates.ts';
import type { Kit, Layer } from './layer.ts';
import type { Layout } from './layout.ts';
import { createLines } from './lines.ts';
import { createMap } from './map.ts';
import { createRipple } from './ripple.ts';
import { createShips } from './ships.ts';
import type { AuctionShow, StageView, Touched } from './stage-view.ts';
import { createTags } from './tags.ts';
import { createTicker } from './ticker.ts';
import { type Region, touchedAt } from './touch-region.ts';
import { createTreaty } from './treaty.ts';
import { createWeather } from './weather.ts';

/** How fast the world runs in each phase. */
const tempos: Readonly<Record<StageView['phase'], number>> = {
  briefing: 1,
  policy: 1,
  table: 0.8,
  market: 1.9,
  reaction: 1.2,
  ended: 0.5,
};

const longestStep = 0.05; // seconds; a stalled tab does not jump
const longestBeat = 1; // of an auction, which must end on time

export interface SceneOptions extends Omit<Kit, 'scene'> {
  readonly layout: Layout;
  readonly view: StageView;
  onReady(): void;
}

interface Performance {
  readonly play: AuctionPlay;
  over(): void;
}

/** The one Phaser scene: it holds the layers, the clock and, for a while, an auction. */
export class StageScene extends Scene {
  readonly #options: SceneOptions;
  #layers: readonly Layer[] = [];
  #ripple: ReturnType<typeof createRipple> | null = null;
  #regions: readonly Region[] = [];
  #layout: Layout;
  #view: StageView;
  #seconds = 0;
  #performance: Performance | null = null;

  constructor(options: SceneOptions) {
    super('stage');
    this.#options = options;
    this.#layout = options.layout;
    this.#view = options.view;
  }

  create(): void {
    const kit = this.#kit();
    this.#ripple = createRipple(kit);
    const makers = [
      createMap,
      createWeather,
      createLines,
      createCurrent,
      createShips,
      createCertificates,
      createDelegates,
    ];
    this.#layers = [...makers, createTreaty, createTags, createTicker].map((make) => make(kit)).concat(this.#ripple);
    this.arrange(this.#layout);
    this.#options.onReady();
  }

  override update(_time: number, deltaMs: number): void {
    const delta = Math.min(longestStep, deltaMs / 1000);
    this.#advance(delta * tempos[this.#view.phase]);
    if (this.#performance && !this.#performance.play.tick(Math.min(longestBeat, deltaMs / 1000))) this.endAuction();
  }

  /** Let a while pass at once: for a stage that is not running, which would else be drawn in the middle of a movement. */
  settle(): void {
    for (let i = 0; i < 30; i++) this.#advance(longestStep);
  }

  arrange(layout: Layout): void {
    this.#layout = layout;
    this.cameras.main
      .setOrigin(0)
      .setZoom(layout.dpr)
      .setSize(layout.width * layout.dpr, layout.height * layout.dpr);
    for (const layer of this.#layers) layer.arrange(layout);
    this.show(this.#view);
    this.#performance?.play.arrange(layout);
  }

  show(view: StageView): void {
    this.#view = view;
    for (const layer of this.#layers) layer.show(view, this.#layout);
    this.#regions = this.#layers.flatMap((layer) => layer.regions?.() ?? []);
  }

  touchedAt(x: number, y: number): Touched | null {
    return touchedAt(this.#regions, x, y);
  }

  labelOf(what: Touched): string {
    return this.#view.labels[what];
  }

  hover(what: Touched | null, isPressed: boolean): void {
    for (const layer of this.#layers) layer.hover?.(what, isPressed);
  }

  ripple(x: number, y: number): void {
    this.#ripple?.at(x, y);
  }

  /** Start an auction; `over` is called once, when it has ended for whatever reason. Returns its length in ms. */
  startAuction(show: AuctionShow, onBid: () => void, over: () => void): number {
    this.endAuction();
    const play = createAuction(this.#kit(), show, this.#layout, onBid);
    this.#performance = { play, over };
    return play.durationMs;
  }

  get isPlayingAuction(): boolean {
    return this.#performance !== null;
  }

  skipAuction(): void {
    this.#performance?.play.skip();
  }

  endAuction(): void {
    const performance = this.#performance;
    this.#performance = null;
    performance?.play.destroy();
    performance?.over();
  }

  #advance(delta: number): void {
    this.#seconds += delta;
    for (const layer of this.#layers) layer.tick?.(this.#seconds, delta);
  }

  #kit(): Kit {
    const { backdrop, figures, fonts } = this.#options;
    return { scene: this, backdrop, figures, fonts };
  }
}

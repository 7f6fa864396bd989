import type { GameObjects, Scene } from 'phaser';
import type { Backdrop } from './backdrop.ts';
import type { Figures } from './format.ts';
import type { Layout } from './layout.ts';
import type { StageView, Touched } from './stage-view.ts';
import type { Region } from './touch-region.ts';

/** One thing on the stage. The scene calls it; layers never call one another. */
export interface Layer {
  /** Stand anew after the stage got another size (or its fonts arrived). */
  arrange(layout: Layout): void;
  /** Show another observation. Always called after `arrange`. */
  show(view: StageView, layout: Layout): void;
  /** Move. `seconds` is the stage's own clock, `delta` the part of it that passed. Allocates nothing. */
  tick?(seconds: number, delta: number): void;
  /** Answer to a pointer over, or pressing on, something. */
  hover?(what: Touched | null, isPressed: boolean): void;
  /** Where it can be touched, after the last `show`. */
  regions?(): readonly Region[];
}

/** What every layer is made with. */
export interface Kit {
  readonly scene: Scene;
  readonly backdrop: Backdrop;
  readonly figures: Figures;
  /** CSS font families: the page's own, and one for the names of seas. */
  readonly fonts: { readonly plain: string; readonly atlas: string; readonly atlasStyle: string };
}

/** Back to front, above the backdrop. */
export const depth = {
  swell: 5,
  weather: 10,
  current: 25,
  ships: 30,
  certificates: 35,
  delegates: 40,
  treaty: 42,
  tags: 50,
  ripple: 55,
  ticker: 60,
  auction: 80,
} as const;

/** Ease a number towards its target; `rate` is how much of the way it goes in a second. */
export function approach(current: number, target: number, rate: number, delta: number): number {
  return current + (target - current) * (1 - Math.exp(-rate * delta));
}

/** Make `count` hidden sprites to be used over and over. */
export function makePool(scene: Scene, count: number, texture: string, at: number): GameObjects.Image[] {
  return Array.from({ length: count }, () => scene.add.image(0, 0, texture).setDepth(at).setVisible(false));
}

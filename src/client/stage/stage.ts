import { AUTO, Game, Scale } from 'phaser';
import { makeBackdrop } from './backdrop.ts';
import { figuresIn } from './format.ts';
import { spareSlowMachines } from './frame-rate.ts';
import { layOut } from './layout.ts';
import { listenToPointer } from './pointer.ts';
import { followSight, followSize, measure, type StageSize } from './presence.ts';
import { StageScene } from './stage-scene.ts';
import type { AuctionShow, Stage, StageOptions, StageView } from './stage-view.ts';

const graceMs = 1500;

/** A box of our own inside the host, so that nothing of the host's is changed but `aria-hidden`. */
function makeFrame(host: HTMLElement): HTMLElement {
  const frame = document.createElement('div');
  frame.style.cssText = 'position:relative;width:100%;height:100%;overflow:hidden';
  host.setAttribute('aria-hidden', 'true');
  host.append(frame);
  return frame;
}

function removeFrame(host: HTMLElement, frame: HTMLElement): void {
  frame.remove();
  host.removeAttribute('aria-hidden');
}

/** The page's own face for words; a book face, slanted where the script knows a slant, for the name of the ocean. */
function fontsOf(host: HTMLElement, language: StageOptions['language']) {
  const plain = getComputedStyle(host).fontFamily || 'system-ui, sans-serif';
  const atlas =
    language === 'ja'
      ? '"Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP", serif'
      : '"Iowan Old Style", Georgia, "Liberation Serif", serif';
  return { plain, atlas, atlasStyle: language === 'ja' ? 'normal' : 'italic' };
}

function startGame(frame: HTMLElement, scene: StageScene, { width, height, dpr }: StageSize): Game {
  return new Game({
    type: AUTO,
    parent: frame,
    scene,
    transparent: true,
    banner: false,
    autoFocus: false,
    fps: { smoothStep: false },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE, expandParent: false, width: width * dpr, height: height * dpr, zoom: 1 / dpr },
    // One texture a batch: with several, Phaser 4 picks by an interpolated number and loses parts of turned sprites.
    render: { antialiasGL: false, powerPreference: 'low-power', maxTextures: 1, skipUnreadyShaders: true },
    canvasStyle: 'display:block;position:absolute;inset:0;touch-action:auto',
  });
}

/** Run Phaser only while the stage is wanted and seen; end it at once, even asleep. */
function governLoop(game: Game) {
  let isWanted = true;
  let isSeen = true;
  const settle = () => (isWanted && isSeen ? game.loop.wake() : game.loop.sleep());
  return {
    want(value: boolean) {
      isWanted = value;
      settle();
    },
    see(value: boolean) {
      isSeen = value;
      settle();
    },
    get isRunning() {
      return game.loop.running;
    },
    end() {
      const context = game.canvas.getContext('webgl2') ?? game.canvas.getContext('webgl');
      game.destroy(true);
      queueMicrotask(() => {
        game.loop.sleep();
        game.loop.wake();
        context?.getExtension('WEBGL_lose_context')?.loseContext();
      });
    },
  };
}

/** Phaser takes over the window's focus handlers; the page gets its own back. */
function keepFocusHandlers(): () => void {
  const { onblur, onfocus } = window;
  return () => {
    window.onblur = onblur;
    window.onfocus = onfocus;
  };
}

async function openScene(host: HTMLElement, frame: HTMLElement, view: StageView, language: StageOptions['language']) {
  const size = measure(host);
  const giveBack = keepFocusHandlers();
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const scene = new StageScene({
    backdrop: makeBackdrop(frame),
    figures: figuresIn(language),
    fonts: fontsOf(host, language),
    layout: layOut(size.width, size.height, size.dpr),
    view,
    onReady: isReady,
  });
  const game = startGame(frame, scene, size);
  await ready;
  giveBack();
  return { game, scene };
}

/** Play an auction to its end, and end it on time even if the stage is put to sleep meanwhile: no game waits for it. */
function perform(scene: StageScene, show: AuctionShow, onBid: () => void): Promise<void> {
  return new Promise((resolve) => {
    let late = 0;
    const durationMs = scene.startAuction(show, onBid, () => {
      window.clearTimeout(late);
      resolve();
    });
    late = window.setTimeout(() => scene.endAuction(), durationMs + graceMs);
  });
}

/** Open the stage inside `host`, which must have a size. Rejects where neither WebGL nor a canvas can be had. */
export async function mountStage(host: HTMLElement, view: StageView, options: StageOptions): Promise<Stage> {
  const frame = makeFrame(host);
  const { game, scene } = await openScene(host, frame, view, options.language).catch((reason: unknown) => {
    removeFrame(host, frame);
    throw reason;
  });
  const loop = governLoop(game);
  spareSlowMachines(game);
  /** A stage asleep must be drawn again after it has changed. */
  const redraw = () => {
    if (loop.isRunning) return;
    scene.settle();
    game.loop.tick();
  };
  const resize = ({ width, height, dpr }: StageSize) => {
    game.scale.setZoom(1 / dpr).resize(width * dpr, height * dpr);
    scene.arrange(layOut(width, height, dpr));
    redraw();
  };
  const onFonts = () => resize(measure(host));
  document.fonts.addEventListener('loadingdone', onFonts);
  const leave = [
    () => document.fonts.removeEventListener('loadingdone', onFonts),
    followSize(host, resize),
    followSight(host, loop.see),
    listenToPointer(game.canvas, scene, options.onTouch),
  ];
  return {
    update(next) {
      scene.show(next);
      redraw();
    },
    playAuction: (show) => (loop.isRunning ? perform(scene, show, () => options.onBid?.()) : Promise.resolve()),
    pause: () => loop.want(false),
    resume: () => loop.want(true),
    destroy() {
      for (const stop of leave.splice(0)) stop();
      scene.endAuction();
      loop.end();
      removeFrame(host, frame);
    },
  };
}

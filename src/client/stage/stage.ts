import { AUTO, Game, Scale } from 'phaser';
import { figuresIn } from './format.ts';
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

function fontsOf(host: HTMLElement): { plain: string; atlas: string } {
  const plain = getComputedStyle(host).fontFamily || 'system-ui, sans-serif';
  return {
    plain,
    atlas: '"Iowan Old Style", "Hiragino Mincho ProN", "Yu Mincho", Georgia, "Noto Serif CJK JP", serif',
  };
}

function startGame(frame: HTMLElement, scene: StageScene, { width, height, dpr }: StageSize): Game {
  return new Game({
    type: AUTO,
    parent: frame,
    scene,
    backgroundColor: '#14213d',
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE, expandParent: false, width: width * dpr, height: height * dpr, zoom: 1 / dpr },
    render: { antialias: true, powerPreference: 'low-power' },
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
    /** A still stage must be drawn again after it has changed. */
    redraw() {
      if (!game.loop.running) game.loop.tick();
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
    figures: figuresIn(language),
    fonts: fontsOf(host),
    layout: layOut(size.width, size.height, size.dpr),
    view,
    onReady: isReady,
  });
  const game = startGame(frame, scene, size);
  await ready;
  giveBack();
  return { game, scene };
}

/** Play an auction to its end; off screen it ends on time all the same, so that no game ever waits for the stage. */
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
  const { game, scene } = await openScene(host, frame, view, options.language);
  const loop = governLoop(game);
  const resize = ({ width, height, dpr }: StageSize) => {
    game.scale.setZoom(1 / dpr).resize(width * dpr, height * dpr);
    scene.arrange(layOut(width, height, dpr));
    loop.redraw();
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
      loop.redraw();
    },
    playAuction: (show) => perform(scene, show, () => options.onBid?.()),
    pause: () => loop.want(false),
    resume: () => loop.want(true),
    destroy() {
      for (const stop of leave.splice(0)) stop();
      scene.endAuction();
      loop.end();
      frame.remove();
      host.removeAttribute('aria-hidden');
    },
  };
}

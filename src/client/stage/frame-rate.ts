import type { Game } from 'phaser';

const watchedFrames = 45;
const slowMs = 40; // a frame on average
const restedFps = 20;

/** Whether the frames of a stretch of `elapsedMs` came too slowly to be worth the work. */
export function isTooSlow(frames: number, elapsedMs: number): boolean {
  return frames > 0 && elapsedMs / frames > slowMs;
}

/** On a machine that draws in software, ask for fewer frames and leave the processor to the rest of the page. */
export function spareSlowMachines(game: Game): void {
  let frames = 0;
  let elapsedMs = 0;
  const count = () => {
    frames++;
    elapsedMs += Math.min(500, game.loop.rawDelta);
    if (frames < watchedFrames) return;
    if (isTooSlow(frames, elapsedMs)) {
      game.loop.setFPSLimit(restedFps);
      game.events.off('poststep', count);
    }
    frames = elapsedMs = 0;
  };
  game.events.on('poststep', count);
}

import { Howler } from 'howler';

const ignore = (): undefined => undefined;

/** Whether a sound started now would be heard now. */
export const isRunning = (): boolean => Howler.usingWebAudio && Howler.ctx.state === 'running' && !document.hidden;

const resume = (): void => {
  if (Howler.ctx.state !== 'running') void Howler.ctx.resume().catch(ignore);
};

/**
 * Silence the page while it is hidden and bring its sound back when it returns; `onRunning` hears of each return.
 *
 * Howler's own `autoSuspend` must be off: on iOS a suspended context resumes only in a gesture, and Howler can wait
 * for a suspension that never completes (goldfire/howler.js issues 1234, 1355, 1524, 1702, 1753, pulls 1660, 1770).
 * A context that comes back from the background may claim to run and be mute until it is suspended once, hence
 * `suspend` before `resume` (WebKit bug 263627). Where only a gesture may resume, the next one does.
 */
export const keepAwake = (onRunning: () => void): void => {
  if (!Howler.usingWebAudio) return;
  const { ctx } = Howler;
  ctx.addEventListener('statechange', () => {
    if (ctx.state === 'running') onRunning();
  });
  document.addEventListener('visibilitychange', () => {
    void ctx.suspend().catch(ignore);
    if (!document.hidden) void ctx.resume().catch(ignore);
  });
  for (const gesture of ['click', 'touchend', 'keydown']) {
    document.addEventListener(gesture, resume, { capture: true, passive: true });
  }
};

import type { StageScene } from './stage-scene.ts';
import type { Touched } from './stage-view.ts';

/**
 * Let the pointer touch the stage. Only the browser's own `click` opens anything, so a scroll that begins here stays
 * a scroll, and nothing is ever prevented.
 */
export function listenToPointer(
  canvas: HTMLCanvasElement,
  scene: StageScene,
  onTouch: (what: Touched) => void,
): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const on = <Name extends 'pointermove' | 'pointerdown' | 'pointerup' | 'pointerleave' | 'click'>(
    name: Name,
    answer: (event: HTMLElementEventMap[Name]) => void,
  ) => canvas.addEventListener(name, answer, { signal, passive: true });
  const find = (event: MouseEvent) => (scene.isPlayingAuction ? null : scene.touchedAt(event.offsetX, event.offsetY));
  const point = (what: Touched | null, isPressed: boolean) => {
    scene.hover(what, isPressed);
    canvas.style.cursor = what || scene.isPlayingAuction ? 'pointer' : 'default';
    canvas.title = what ? scene.labelOf(what) : '';
  };
  on('pointermove', (event) => event.pointerType === 'mouse' && point(find(event), event.buttons > 0));
  on('pointerdown', (event) => point(find(event), true));
  on('pointerup', (event) => point(event.pointerType === 'mouse' ? find(event) : null, false));
  on('pointerleave', () => point(null, false));
  on('click', (event) => {
    if (scene.isPlayingAuction) {
      scene.skipAuction();
      return;
    }
    const what = find(event);
    if (!what) return;
    scene.ripple(event.offsetX, event.offsetY);
    onTouch(what);
  });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && scene.skipAuction(), { signal });
  return () => listeners.abort();
}

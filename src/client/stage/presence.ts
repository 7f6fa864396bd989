/** The size of the stage, in CSS pixels, and the device pixels to draw for each. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
}

const smallest = { width: 240, height: 140 };

/** Measure a host; sharper than two device pixels a pixel is not drawn. */
export function measure(host: HTMLElement): StageSize {
  return {
    width: Math.max(smallest.width, Math.round(host.clientWidth)),
    height: Math.max(smallest.height, Math.round(host.clientHeight)),
    dpr: Math.min(2, Math.max(1, window.devicePixelRatio || 1)),
  };
}

/** Follow a host's size, at most once a frame. Returns the way to stop. */
export function followSize(host: HTMLElement, onSize: (size: StageSize) => void): () => void {
  let last = measure(host);
  let frame = 0;
  const look = () => {
    frame = 0;
    const size = measure(host);
    if (size.width === last.width && size.height === last.height && size.dpr === last.dpr) return;
    last = size;
    onSize(size);
  };
  const observer = new ResizeObserver(() => {
    frame ||= requestAnimationFrame(look);
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** Follow whether a host can be seen: on screen, in a visible tab. Returns the way to stop. */
export function followSight(host: HTMLElement, onSight: (isSeen: boolean) => void): () => void {
  let isOnScreen = true;
  const report = () => onSight(isOnScreen && document.visibilityState === 'visible');
  const observer = new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)?.isIntersecting ?? isOnScreen;
    report();
  });
  observer.observe(host);
  document.addEventListener('visibilitychange', report);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', report);
  };
}

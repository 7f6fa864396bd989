import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import type { MountedStage } from '../ports.ts';
import type { Touched } from './touched.ts';

/** `skipped` can be brought back; `impossible` cannot: no WebGL, no wish for motion, or it would not load. */
export type StageState = 'loading' | 'on' | 'playing' | 'skipped' | 'impossible';

/** Whether this device can draw the stage and its owner likes motion. */
const canStage = (): boolean => {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
};

interface StageControl {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly state: StageState;
  watch(): void;
  skip(): void;
  bring(): void;
}

/**
 * Load the stage into its host and play the round's auctions once. Their results are held back
 * until the bids are in or the player has had enough.
 */
export const useStage = (
  onTouch: (what: Touched) => void,
  onHold: (isHeld: boolean) => void,
  hasAuctions: boolean,
): StageControl => {
  const { stage } = useDesk();
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedStage | null>(null);
  const [state, setState] = useState<StageState>(() => (canStage() ? 'loading' : 'impossible'));
  const touch = useRef(onTouch);
  touch.current = onTouch;

  const play = async (current: MountedStage): Promise<void> => {
    setState('playing');
    await current.playAuctions();
    if (mounted.current !== current) return;
    setState('on');
    onHold(false);
  };
  const clear = (next: StageState): void => {
    mounted.current?.destroy();
    mounted.current = null;
    setState(next);
    onHold(false);
  };

  useEffect(() => {
    if (state !== 'loading' || !host.current) return;
    let isWanted = true;
    onHold(hasAuctions);
    const load = async (element: HTMLElement): Promise<void> => {
      const loaded = await stage.mount(element, (what) => touch.current(what));
      if (!isWanted) return loaded.destroy();
      mounted.current = loaded;
      if (hasAuctions) await play(loaded);
      else setState('on');
    };
    load(host.current).catch(() => clear('impossible'));
    return () => {
      isWanted = mounted.current !== null;
    };
  }, [state === 'loading']);
  useEffect(() => () => mounted.current?.destroy(), []);

  return {
    host,
    state,
    watch: () => void (mounted.current && play(mounted.current).catch(() => clear('impossible'))),
    skip: () => clear('skipped'),
    bring: () => setState('loading'),
  };
};

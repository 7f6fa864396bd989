import type { Howl, HowlOptions } from 'howler';
import { isRunning } from './audio-context.ts';
import { ambienceLoop, ambienceVolume } from './cue.ts';

const fadeMs = 1500;

/** What is left of the ambience under a musical cue. */
const duckedShare = 0.25;

/** The sound under everything: fetched when first wanted, faded in and out, repeated without a seam. */
export type Bed = {
  want(on: boolean): void;
  duck(on: boolean): void;
  /** Start it if it is wanted and could not start before. */
  settle(): void;
};

const options: Omit<HowlOptions, 'src'> = {
  sprite: { loop: [ambienceLoop.startMs, ambienceLoop.lengthMs, true] },
  volume: 0,
};

export const createBed = (load: (options: Omit<HowlOptions, 'src'>) => Promise<Howl | undefined>): Bed => {
  let howl: Howl | undefined;
  let isLoading = false;
  let isWanted = false;
  let isDucked = false;
  let isPlaying = false;
  let target = 0;

  const fadeTo = (volume: number): void => {
    if (howl === undefined || volume === target) return;
    target = volume;
    const from = howl.volume();
    // Howler never ends a fade from a volume to itself.
    if (from === volume) howl.volume(volume);
    else howl.fade(from, volume, fadeMs);
  };
  const settle = (): void => {
    if (howl === undefined || !isRunning()) return;
    if (isWanted && !isPlaying) {
      isPlaying = true;
      howl.play('loop');
    }
    if (isPlaying) fadeTo(isWanted ? ambienceVolume * (isDucked ? duckedShare : 1) : 0);
  };
  const stopWhenSilent = (): void => {
    if (isWanted || howl === undefined || howl.volume() > 0) return;
    isPlaying = false;
    howl.stop();
  };
  const fetchOnce = async (): Promise<void> => {
    if (isLoading || howl !== undefined) return;
    isLoading = true;
    howl = await load(options);
    isLoading = false;
    howl?.on('fade', stopWhenSilent);
    settle();
  };
  return {
    settle,
    want: (on) => {
      isWanted = on;
      settle();
      if (on) void fetchOnce();
    },
    duck: (on) => {
      isDucked = on;
      settle();
    },
  };
};

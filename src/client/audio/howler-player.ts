import { Howl, Howler, type HowlOptions } from 'howler';
import { isRunning, keepAwake } from './audio-context.ts';
import { type Bed, createBed } from './bed.ts';
import { type Cue, cues, cueVolume, musicalCues } from './cue.ts';
import type { OpenPlayer } from './player.ts';

const formats = ['webm', 'm4a'] as const;

/** A cue asked for again within this time, s, would only sound twice as loud. */
const shortestGap = 0.04;

/** Playing speeds taken in turn, so that a run of ticks does not sound like one sample repeated. */
const tickRates = [1, 0.97, 1.04, 0.99, 1.02] as const;

const loadFile = (url: string, options: Omit<HowlOptions, 'src'>): Promise<Howl | undefined> =>
  new Promise((resolve) => {
    const howl = new Howl({
      ...options,
      src: [url],
      onload: () => resolve(howl),
      onloaderror: () => {
        howl.unload();
        resolve(undefined);
      },
    });
  });

/** Load a sound in the first format that arrives and decodes: Howler itself only asks which ones might. */
const load = async (path: string, options: Omit<HowlOptions, 'src'>): Promise<Howl | undefined> => {
  for (const format of formats) {
    const howl = await loadFile(`${path}.${format}`, options);
    if (howl !== undefined) return howl;
  }
  return undefined;
};

const loadCues = async (base: string): Promise<ReadonlyMap<Cue, Howl>> => {
  const howls = new Map<Cue, Howl>();
  const loading = cues.map(async (cue) => {
    const howl = await load(`${base}${cue}`, { volume: cueVolume[cue] });
    if (howl !== undefined) howls.set(cue, howl);
  });
  await Promise.all(loading);
  if (howls.size === 0) throw new Error(`no sound could be loaded from ${base}`);
  return howls;
};

const playCues = (howls: ReadonlyMap<Cue, Howl>, bed: Bed): ((cue: Cue) => void) => {
  const lastPlayed = new Map<Cue, number>();
  let ticks = 0;
  for (const cue of musicalCues) howls.get(cue)?.on('end', () => bed.duck(false));
  return (cue) => {
    const howl = howls.get(cue);
    if (howl === undefined || !isRunning()) return;
    const now = Howler.ctx.currentTime;
    if (now - (lastPlayed.get(cue) ?? Number.NEGATIVE_INFINITY) < shortestGap) return;
    lastPlayed.set(cue, now);
    const id = howl.play();
    if (cue === 'ticker') howl.rate(tickRates[ticks++ % tickRates.length] ?? 1, id);
    if (musicalCues.has(cue)) bed.duck(true);
  };
};

/** Play through Howler; rejects if not one cue can be loaded. Its settings are global, so open one player for a page. */
export const openHowlerPlayer: OpenPlayer = async (base) => {
  Howler.autoSuspend = false;
  const howls = await loadCues(base);
  const bed = createBed((options) => load(`${base}ambience`, options));
  keepAwake(bed.settle);
  return {
    play: playCues(howls, bed),
    ambience: bed.want,
    apply: ({ muted, volume }) => {
      Howler.mute(muted);
      Howler.volume(volume);
    },
  };
};

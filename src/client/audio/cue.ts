/** The sounds of single moments. Each is two files in the audio folder: CUE.webm (Opus) and CUE.m4a (AAC). */
export const cues = ['bell', 'gavel', 'ticker', 'stamp', 'paper', 'tension', 'relief'] as const;
export type Cue = (typeof cues)[number];

/** How loud each sounds in the mix, 0-1, given the loudness of the files (bell, tension and relief are full). */
export const cueVolume: Readonly<Record<Cue, number>> = {
  bell: 0.55,
  gavel: 0.9,
  ticker: 0.5,
  stamp: 0.9,
  paper: 0.55,
  tension: 0.55,
  relief: 0.55,
};

/** Cues with a melody of their own: the ambience steps back while they sound. */
export const musicalCues: ReadonlySet<Cue> = new Set<Cue>(['tension', 'relief']);

/**
 * The stretch of the ambience file to repeat, ms. The file runs on past both ends of it with the same music, so the
 * seam stays closed whatever silence a decoder leaves at the start.
 */
export const ambienceLoop = { startMs: 500, lengthMs: 24_000 } as const;

/** The ambience in the mix, 0-1. */
export const ambienceVolume = 0.25;

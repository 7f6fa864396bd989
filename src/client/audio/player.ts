import type { Cue } from './cue.ts';
import type { SoundPreferences } from './preferences.ts';

/** Whatever makes sound audible. No method throws: a sound that cannot be played is left out. */
export type Player = {
  play(cue: Cue): void;
  ambience(on: boolean): void;
  apply(preferences: SoundPreferences): void;
};

/** Load the sounds from a folder (its URL ends in a slash); resolves when they can be heard. */
export type OpenPlayer = (base: string) => Promise<Player>;

import type { Cue } from './cue.ts';
import type { OpenPlayer, Player } from './player.ts';
import { readPreferences, type SoundPreferences, writePreferences } from './preferences.ts';

export type Sound = {
  /**
   * Call from a user gesture; nothing is loaded or heard before. Resolves when cues can be heard, or when it is
   * certain that they cannot, and never rejects. While muted it only notes the gesture: unmuting loads.
   * Calling again is harmless, and tries again after a failure.
   */
  unlock(): Promise<void>;
  /** Play once. Dropped if muted, not yet unlocked, still loading, or the page is hidden. */
  play(cue: Cue): void;
  /** Whether the ambience should sound, from now or from the moment it can. */
  ambience(on: boolean): void;
  setMuted(muted: boolean): void;
  /** Clamped to 0-1; NaN is ignored. Does not unmute. */
  setVolume(volume: number): void;
  preferences(): SoundPreferences;
  /** Hear of each change of preferences; returns the way to stop. */
  onChange(listener: (preferences: SoundPreferences) => void): () => void;
};

const openHowlerPlayer: OpenPlayer = async (base) => (await import('./howler-player.ts')).openHowlerPlayer(base);

type Preferences = Pick<Sound, 'setMuted' | 'setVolume' | 'preferences' | 'onChange'>;

const createPreferences = (storage: Storage | undefined): Preferences => {
  let current = readPreferences(storage);
  const listeners = new Set<(preferences: SoundPreferences) => void>();
  const change = (next: SoundPreferences): void => {
    if (next.muted === current.muted && next.volume === current.volume) return;
    current = next;
    writePreferences(storage, next);
    for (const listener of [...listeners]) listener(next);
  };
  return {
    setMuted: (muted) => change({ ...current, muted }),
    setVolume: (volume) => {
      if (!Number.isNaN(volume)) change({ ...current, volume: Math.min(1, Math.max(0, volume)) });
    },
    preferences: () => current,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

/**
 * Open the game's sound. `storage` remembers muting and volume; `base` is the URL of the audio folder and ends in a
 * slash; `openPlayer` is what makes sound audible, by default Howler, fetched at the first gesture.
 */
export const createSound = (
  storage: Storage | undefined,
  base: string,
  openPlayer: OpenPlayer = openHowlerPlayer,
): Sound => {
  const preferences = createPreferences(storage);
  let player: Player | undefined;
  let opening: Promise<void> | undefined;
  let hasGesture = false;
  let hasAmbience = false;

  const start = (opened: Player): void => {
    player = opened;
    opened.apply(preferences.preferences());
    opened.ambience(hasAmbience);
  };
  const open = async (): Promise<void> => {
    if (!hasGesture || preferences.preferences().muted) return;
    opening ??= openPlayer(base).then(start, () => {
      opening = undefined;
    });
    await opening;
  };
  preferences.onChange((next) => {
    player?.apply(next);
    void open();
  });

  return {
    ...preferences,
    unlock: () => {
      hasGesture = true;
      return open();
    },
    play: (cue) => {
      if (!preferences.preferences().muted) player?.play(cue);
    },
    ambience: (on) => {
      hasAmbience = on;
      player?.ambience(on);
    },
  };
};

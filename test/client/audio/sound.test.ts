import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cues } from '../../../src/client/audio/cue.ts';
import { defaultPreferences, preferencesKey } from '../../../src/client/audio/preferences.ts';
import { createSound } from '../../../src/client/audio/sound.ts';
import { createMemoryStorage, refusingStorage } from './support/memory-storage.ts';
import { createRecordingPlayer } from './support/recording-player.ts';

const setUp = (storage: Storage | undefined = createMemoryStorage(), failures = 0) => {
  const { heard, openPlayer } = createRecordingPlayer(failures);
  return { heard, storage, sound: createSound(storage, '/audio/', openPlayer) };
};

describe('before the first gesture', () => {
  test('nothing is loaded or played, whatever is asked', async () => {
    const { heard, sound } = setUp();
    sound.ambience(true);
    for (const cue of cues) sound.play(cue);
    sound.setMuted(true);
    sound.setMuted(false);
    sound.setVolume(0.3);
    await Promise.resolve();
    expect(heard).toEqual([]);
  });

  test('cues are dropped, not kept for later; the ambience is kept', async () => {
    const { heard, sound } = setUp();
    sound.play('bell');
    sound.ambience(true);
    const unlocked = sound.unlock();
    sound.play('gavel');
    await unlocked;
    expect(heard).toEqual(['open /audio/', 'muted false volume 0.7', 'ambience true']);
  });
});

describe('once unlocked', () => {
  test('each cue is played and the ambience switched', async () => {
    const { heard, sound } = setUp();
    await sound.unlock();
    heard.length = 0;
    for (const cue of cues) sound.play(cue);
    sound.ambience(true);
    sound.ambience(false);
    expect(heard).toEqual([...cues.map((cue) => `play ${cue}`), 'ambience true', 'ambience false']);
  });

  test('muting and volume are applied at once, and muted cues are dropped', async () => {
    const { heard, sound } = setUp();
    await sound.unlock();
    heard.length = 0;
    sound.setVolume(0.25);
    sound.setMuted(true);
    sound.play('stamp');
    sound.setMuted(false);
    sound.play('stamp');
    expect(heard).toEqual([
      'muted false volume 0.25',
      'muted true volume 0.25',
      'muted false volume 0.25',
      'play stamp',
    ]);
  });

  test('unlocking again loads nothing again', async () => {
    const { heard, sound } = setUp();
    await Promise.all([sound.unlock(), sound.unlock()]);
    await sound.unlock();
    expect(heard.filter((line) => line.startsWith('open'))).toHaveLength(1);
  });

  test('a player that cannot be opened leaves the game silent, and the next gesture tries again', async () => {
    const { heard, sound } = setUp(createMemoryStorage(), 1);
    await expect(sound.unlock()).resolves.toBeUndefined();
    sound.play('bell');
    expect(heard).toEqual(['open /audio/']);
    await sound.unlock();
    sound.play('bell');
    expect(heard.at(-1)).toBe('play bell');
  });

  test('a muted player downloads nothing until it is unmuted', async () => {
    const storage = createMemoryStorage();
    storage.setItem(preferencesKey, JSON.stringify({ muted: true, volume: 0.4 }));
    const { heard, sound } = setUp(storage);
    await sound.unlock();
    expect(heard).toEqual([]);
    sound.setMuted(false);
    await sound.unlock();
    expect(heard).toEqual(['open /audio/', 'muted false volume 0.4', 'ambience false']);
  });
});

describe('preferences', () => {
  test('outlive the visit', () => {
    const { sound, storage } = setUp();
    sound.setMuted(true);
    sound.setVolume(0.35);
    expect(setUp(storage).sound.preferences()).toEqual({ muted: true, volume: 0.35 });
  });

  test('leave garbage in storage until the player changes something', () => {
    const storage = createMemoryStorage();
    storage.setItem(preferencesKey, '{"muted":');
    const { sound } = setUp(storage);
    expect(sound.preferences()).toEqual(defaultPreferences);
    sound.setVolume(defaultPreferences.volume);
    expect(storage.getItem(preferencesKey)).toBe('{"muted":');
    sound.setVolume(0.1);
    expect(storage.getItem(preferencesKey)).toBe('{"muted":false,"volume":0.1}');
  });

  test('keep the volume between 0 and 1, whatever is asked', () => {
    fc.assert(
      fc.property(fc.double(), (asked) => {
        const { sound } = setUp();
        sound.setVolume(asked);
        const { volume } = sound.preferences();
        if (asked >= 0 && asked <= 1) expect(volume).toBe(Math.abs(asked));
        else expect(volume).toBe(Number.isNaN(asked) ? defaultPreferences.volume : asked > 1 ? 1 : 0);
      }),
    );
  });

  test('work without storage and where storage throws', () => {
    for (const storage of [undefined, refusingStorage]) {
      const sound = createSound(storage, '/audio/', createRecordingPlayer().openPlayer);
      sound.setMuted(true);
      expect(sound.preferences().muted).toBe(true);
    }
  });

  test('tell listeners of each change, and only of changes, until they leave', () => {
    const { sound } = setUp();
    const told: number[] = [];
    const leave = sound.onChange(({ volume }) => told.push(volume));
    sound.setVolume(0.5);
    sound.setVolume(0.5);
    sound.setVolume(0.6);
    leave();
    sound.setVolume(0.9);
    expect(told).toEqual([0.5, 0.6]);
  });
});

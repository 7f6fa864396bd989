import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultPreferences,
  parsePreferences,
  preferencesKey,
  readPreferences,
  writePreferences,
} from '../../../src/client/audio/preferences.ts';
import { createMemoryStorage, refusingStorage } from './support/memory-storage.ts';

const anyPreferences = fc.record({ muted: fc.boolean(), volume: fc.double({ min: 0, max: 1, noNaN: true }) });

describe('sound preferences', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(anyPreferences, (preferences) => {
        const storage = createMemoryStorage();
        writePreferences(storage, preferences);
        const { muted, volume } = readPreferences(storage);
        expect(muted).toBe(preferences.muted);
        expect(volume).toBeCloseTo(preferences.volume, 15);
      }),
    );
  });

  test('that are garbage give the defaults and stay where they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const storage = createMemoryStorage();
        storage.setItem(preferencesKey, text);
        expect(readPreferences(storage)).toEqual(parsePreferences(text) ?? defaultPreferences);
        expect(storage.getItem(preferencesKey)).toBe(text);
      }),
    );
  });

  test.each([
    '{"muted":true}',
    '{"volume":0.5}',
    '{"muted":1,"volume":0.5}',
    '{"muted":true,"volume":"0.5"}',
    '{"muted":true,"volume":1.01}',
    '{"muted":true,"volume":-0.01}',
    '{"muted":true,"volume":null}',
    '{"muted":true,"volume":0.5,"more":1}',
    '[true,0.5]',
    'null',
    '',
  ])('are refused when they read %s', (text) => {
    expect(parsePreferences(text)).toBeUndefined();
  });

  test('are the defaults where there is no storage, an empty one, or one that throws', () => {
    for (const storage of [undefined, createMemoryStorage(), refusingStorage]) {
      expect(readPreferences(storage)).toEqual(defaultPreferences);
    }
  });

  test('that cannot be written are let go', () => {
    expect(() => writePreferences(refusingStorage, defaultPreferences)).not.toThrow();
  });
});

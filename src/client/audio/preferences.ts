/** What a player has chosen about sound; `volume` is 0-1 and survives muting. */
export type SoundPreferences = { readonly muted: boolean; readonly volume: number };

export const preferencesKey = 'bargaining-chip.sound';

export const defaultPreferences: SoundPreferences = { muted: false, volume: 0.7 };

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Read preferences from text; undefined unless it is exactly what `JSON.stringify` makes of some. */
export const parsePreferences = (text: string): SoundPreferences | undefined => {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return undefined;
  if (!('muted' in value) || typeof value.muted !== 'boolean') return undefined;
  if (!('volume' in value) || typeof value.volume !== 'number') return undefined;
  return value.volume >= 0 && value.volume <= 1 ? { muted: value.muted, volume: value.volume } : undefined;
};

/** Read what is remembered, or the defaults where nothing (or nothing legible) is. */
export const readPreferences = (storage: Storage | undefined): SoundPreferences => {
  try {
    return parsePreferences(storage?.getItem(preferencesKey) ?? '') ?? defaultPreferences;
  } catch {
    return defaultPreferences;
  }
};

/** Remember for the next visit; without room or permission the choice lasts for this one. */
export const writePreferences = (storage: Storage | undefined, preferences: SoundPreferences): void => {
  try {
    storage?.setItem(preferencesKey, JSON.stringify(preferences));
  } catch {
    return;
  }
};

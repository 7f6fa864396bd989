import type { Shelf } from './save-shelf.ts';

/** A shelf that holds things only until the page closes, for browsers that forbid storage. */
const passingShelf = (): Shelf => {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
};

/** The browser's storage, or undefined where reading it is forbidden. */
export const browserStorage = (): Storage | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
};

/** Where this browser lets us keep games; a passing shelf where it does not. */
export const openShelf = (): Shelf => browserStorage() ?? passingShelf();

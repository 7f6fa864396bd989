import type { Shelf } from '../../../../src/client/session/save-shelf.ts';

export const SAVE_KEY = 'bargaining-chip.save';

/** A shelf one can look into, and that can run out of room. */
export interface OpenShelf extends Shelf {
  readonly held: Map<string, string>;
  /** Called before each write. */
  beforeWrite: (key: string, text: string) => void;
  /** While full, every write throws as a browser's storage does. */
  isFull: boolean;
}

/** A shelf that holds these texts, by key. */
export const shelfWith = (texts: Readonly<Record<string, string>> = {}): OpenShelf => {
  const held = new Map(Object.entries(texts));
  const shelf: OpenShelf = {
    held,
    beforeWrite: () => undefined,
    isFull: false,
    getItem: (key) => held.get(key) ?? null,
    setItem(key, text) {
      shelf.beforeWrite(key, text);
      if (shelf.isFull) throw new DOMException('no room', 'QuotaExceededError');
      held.set(key, text);
    },
    removeItem: (key) => void held.delete(key),
  };
  return shelf;
};

/** Another page's view of the same shelf: what is written there later is not seen here. */
export const copyOf = (shelf: OpenShelf): OpenShelf => shelfWith(Object.fromEntries(shelf.held));

const refuse = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

/** A shelf that may not be touched. */
export const forbiddenShelf: Shelf = { getItem: refuse, setItem: refuse, removeItem: refuse };

/** Storage that lasts as long as the test. */
export const createMemoryStorage = (): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
};

const refuse = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

/** Storage as a browser offers it which forbids it: every access throws. */
export const refusingStorage: Storage = {
  get length() {
    return refuse();
  },
  clear: refuse,
  getItem: refuse,
  key: refuse,
  removeItem: refuse,
  setItem: refuse,
};

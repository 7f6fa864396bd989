import { afterEach, describe, expect, test } from 'vitest';
import { browserStorage, openShelf } from '../../../src/client/session/shelf.ts';
import { createMemoryStorage } from '../audio/support/memory-storage.ts';

const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');

/** Let the page's storage be what `get` gives, or throws. */
const withStorage = (get: () => Storage | undefined): void => {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  if (real) Object.defineProperty(globalThis, 'localStorage', real);
});

describe('the shelf', () => {
  test('is the browser’s storage', () => {
    const storage = createMemoryStorage();
    withStorage(() => storage);
    expect(openShelf()).toBe(storage);
  });

  test.each([
    ['has none', () => undefined],
    [
      'forbids it',
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
    ],
  ])('where the browser %s, lasts until the page closes', (_, get) => {
    withStorage(get);
    expect(browserStorage()).toBeUndefined();
    const shelf = openShelf();
    expect(shelf.getItem('a')).toBeNull();
    shelf.setItem('a', '1');
    expect(shelf.getItem('a')).toBe('1');
    shelf.removeItem('a');
    expect(shelf.getItem('a')).toBeNull();
    expect(openShelf().getItem('a')).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { addressIn, firstLanguage, keepLanguage } from '../../src/client/language-choice.ts';
import { createMemoryStorage, refusingStorage } from './audio/support/memory-storage.ts';

describe('the language a page opens in', () => {
  test('is the browser’s where nothing was chosen', () => {
    expect(firstLanguage('', createMemoryStorage(), 'ja-JP')).toBe('ja');
    expect(firstLanguage('', createMemoryStorage(), 'fr')).toBe('en');
  });

  test('is the one last chosen', () => {
    const shelf = createMemoryStorage();
    keepLanguage(shelf, 'ja');
    expect(firstLanguage('', shelf, 'en-US')).toBe('ja');
  });

  test('is the one in the address, and stays so when the address no longer says it', () => {
    const shelf = createMemoryStorage();
    keepLanguage(shelf, 'en');
    expect(firstLanguage('?lang=ja', shelf, 'en-US')).toBe('ja');
    expect(firstLanguage('', shelf, 'en-US')).toBe('ja');
  });

  test('is not one that the game does not speak', () => {
    const shelf = createMemoryStorage();
    keepLanguage(shelf, 'ja');
    expect(firstLanguage('?lang=fr', shelf, 'en-US')).toBe('ja');
    expect(firstLanguage('', shelf, 'en-US')).toBe('ja');
  });

  test('can be asked for where nothing can be stored', () => {
    expect(firstLanguage('?lang=ja', refusingStorage, 'en-US')).toBe('ja');
    expect(firstLanguage('', refusingStorage, 'en-US')).toBe('en');
  });
});

describe('a language chosen by hand', () => {
  test('takes the place of the one in the address', () => {
    expect(addressIn('https://play.example/?lang=ja&x=1#game=bc', 'en')).toBe(
      'https://play.example/?lang=en&x=1#game=bc',
    );
  });

  test('is not written into an address that asked for none', () => {
    expect(addressIn('https://play.example/?x=%20a#model', 'ja')).toBe('https://play.example/?x=%20a#model');
  });
});

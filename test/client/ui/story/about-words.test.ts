import { describe, expect, it } from 'vitest';
import { about as english } from '../../../../src/content/words/en/screen/about.ts';
import { about as japanese } from '../../../../src/content/words/ja/screen/about.ts';

describe('the page about the game', () => {
  it('says as much in both languages', () => {
    expect(japanese.sections.map(({ paragraphs }) => paragraphs.length)).toEqual(
      english.sections.map(({ paragraphs }) => paragraphs.length),
    );
    expect(japanese.limits.items).toHaveLength(english.limits.items.length);
  });
});

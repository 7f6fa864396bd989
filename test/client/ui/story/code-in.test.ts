import { describe, expect, it } from 'vitest';
import { codeIn } from '../../../../src/client/ui/story/code-in.ts';

const code = 'bc1.jun-2025.AAbb_-.0f3c2';

describe('codeIn', () => {
  it.each([
    ['a bare code', code],
    ['a whole link', `https://example.org/game/?lang=ja#g=${code}`],
    ['a link a mail program has broken', `https://example.org/#g=bc1.jun-2025.\n  AAbb_-.0f3c2 `],
    ['a link with its mark encoded', `https://example.org/#g=${encodeURIComponent(code)}`],
  ])('finds the code in %s', (_what, pasted) => {
    expect(codeIn(pasted)).toBe(code);
  });

  it('passes a malformed escape on to be refused, without throwing', () => {
    expect(codeIn('https://example.org/#g=%E0%A4%A')).toBe('%E0%A4%A');
  });

  it('is empty for nothing', () => {
    expect(codeIn('  \n')).toBe('');
  });
});

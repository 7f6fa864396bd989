import type { Language } from '../../../content/words/language.ts';

/** A share or chance, 0-1, in whole per cent. */
export const writeShare = (language: Language, share: number): string =>
  new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { style: 'percent' }).format(share);

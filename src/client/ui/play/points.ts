import type { Language } from '../../../content/words/language.ts';

/** Welfare points, signed, to one decimal; the same unit as the score's own axis. */
export const writePoints = (language: Language, points: number): string =>
  new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
    .format(points)
    .replace('-', '−');

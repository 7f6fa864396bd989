import type { ChartWords } from './chart-words.ts';
import type { EconomyWords } from './economy-words.ts';
import type { Language } from './language.ts';

/** Words of one language for charts. */
export interface Wording {
  readonly language: Language;
  readonly chart: ChartWords;
  readonly series: EconomyWords['series'];
}

/** Load what charts say, with the names of the series. */
export const loadWording = async (language: Language): Promise<Wording> =>
  language === 'ja'
    ? {
        language,
        chart: (await import('./ja/chart.ts')).chartWords,
        series: (await import('./ja/economy/series.ts')).series,
      }
    : {
        language,
        chart: (await import('./en/chart.ts')).chartWords,
        series: (await import('./en/economy/series.ts')).series,
      };

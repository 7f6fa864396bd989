import type { Language } from '../../content/words/language.ts';
import { seriesUnit, type UnitId, writeAmount } from '../../content/words/unit.ts';
import type { Words } from '../../content/words/words.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { SeriesId } from '../../schema/series.ts';

const DAY_MS = 86_400_000;

/** Series quoted in per cent whose moves the market counts in basis points. */
const inBasisPoints: readonly SeriesId[] = ['ust2y', 'ust10y', 'ust30y', 'jgb10y', 'jgb30y', 'jgb40y', 'mortgage'];
/** Prices whose moves are told in per cent of themselves. */
const inPercent: readonly SeriesId[] = ['usdjpy', 'sp500', 'nikkei', 'gold', 'exportPrice.autos', 'importPrice.other'];

/** The level of a series as the language writes it. */
export const writeLevel = (words: Words, series: SeriesId, value: number): string =>
  writeAmount(words.economy.units[seriesUnit[series]], value);

/**
 * In what a series' moves from a reading are told: bp for yields, % for prices, points for polls, its own
 * unit otherwise. `factor` turns a difference in the series' unit into that.
 */
export const moveUnit = (series: SeriesId, from: number): { readonly unit: UnitId; readonly factor: number } => {
  if (inBasisPoints.includes(series)) return { unit: 'basisPoint', factor: 100 };
  if (series === 'approval.us' || series === 'approval.japan') return { unit: 'pollPoints', factor: 1 };
  return inPercent.includes(series)
    ? { unit: 'percentChange', factor: 100 / from }
    : { unit: seriesUnit[series], factor: 1 };
};

/** The move of a series from one reading to another, signed. */
export const writeMove = (words: Words, series: SeriesId, from: number, to: number): string => {
  const { unit, factor } = moveUnit(series, from);
  return writeAmount(words.economy.units[unit], (to - from) * factor, true);
};

/** A calendar day, "12 June" or 6月12日; with its year where that is not the year of the day `from` which one counts. */
export const writeDay = (language: Language, isoDate: string, from = isoDate): string =>
  new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    ...(isoDate.slice(0, 4) === from.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${isoDate}T00:00:00Z`));

const SUNDAY = 0;
const SATURDAY = 6;

/** The last day of a week that begins on this one, as milliseconds: its sixth day after, or the Friday before if markets are closed. */
export const lastTradingDay = (begun: number, weeks: number): number => {
  const last = begun + (weeks * 7 - 1) * DAY_MS;
  const weekday = new Date(last).getUTCDay();
  if (weekday === SUNDAY) return last - 2 * DAY_MS;
  return weekday === SATURDAY ? last - DAY_MS : last;
};

/** The days a round spans, from its first to the last on which markets are open. */
export const writeRoundDays = (language: Language, scenario: Scenario, round: number): string => {
  const begun = Date.parse(`${scenario.startDate}T00:00:00Z`) + (round - 1) * scenario.weeksPerRound * 7 * DAY_MS;
  const ended = lastTradingDay(begun, scenario.weeksPerRound);
  if (language === 'ja') {
    const [from = '', to = ''] = [begun, ended].map((day) => new Date(day).toISOString().slice(0, 10));
    return `${from.slice(0, 4)}年${writeDay('ja', from)}〜${writeDay('ja', to, from)}`;
  }
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(begun, ended);
};

import { describe, expect, it } from 'vitest';
import { episodeIds, readEpisode } from '../../../src/cli/backtest/episode-file.ts';
import { closeOn, readingsOf, readRecord } from '../../../src/cli/backtest/record.ts';
import { presets } from '../../../src/content/presets.ts';
import { chartEventIds } from '../../../src/content/words/chart-words.ts';

const DAY = 86_400_000;
const spring = readEpisode('april-july-2025');

describe.each(episodeIds)('the episode %s', (id) => {
  const episode = readEpisode(id);

  it('lands every shock in the week of its news', () => {
    for (const { at, date, event } of episode.shocks) {
      const days = (Date.parse(date) - Date.parse(episode.firstWeekEnds)) / DAY;
      expect(at, `${event} ${date}`).toBe(Math.max(0, Math.ceil(days / 7)));
      expect(at).toBeLessThan(episode.weeks);
    }
  });

  it('names events that charts can name', () => {
    for (const { event } of episode.shocks) expect(['auction', ...chartEventIds]).toContain(event);
  });

  it('is compared with columns that are there, and opens where they do', () => {
    const opening = presets[episode.start.preset];
    for (const { series, file, column, every } of episode.compare) {
      const readings = readingsOf(file, column);
      expect(readings.length, file).toBeGreaterThan(20);
      if (series === 'gold') continue;
      const day = every === 'month' ? episode.opens.slice(0, 7) : episode.opens;
      const level = Reflect.get(opening, series);
      expect(closeOn(readings, day, 0)?.value, series).toBeCloseTo(Number(level), 1);
    }
  });
});

describe('April to July 2025', () => {
  it('holds every auction of the record, sized by its cover', () => {
    const held = spring.shocks.filter(({ event }) => event === 'auction').map(({ date }) => date);
    const within = ({ date = '' }) => date > spring.opens && date <= '2025-07-25';
    const recorded = [...readRecord('treasury-auctions'), ...readRecord('jgb-auctions')].filter(within);
    expect(held.toSorted()).toEqual(recorded.map(({ date }) => date).toSorted());
    for (const shock of spring.shocks)
      if (shock.type === 'treasuryAuction') {
        const sales = readRecord('treasury-auctions').filter(({ tenor }) => tenor === `${shock.tenor}`);
        const index = sales.findIndex(({ date }) => date === shock.date);
        const covers = sales.map(({ bidToCover }) => Number(bidToCover));
        const usual = covers.slice(index - 6, index).reduce((sum, cover) => sum + cover, 0) / 6;
        const fear = { calm: 0, fear: 0.4, fiscal: 0.8 }[shock.narrative];
        expect(Math.abs(shock.demand - fear - ((covers[index] ?? 0) - usual) / 0.1), shock.date).toBeLessThan(0.06);
      }
  });
});

import { describe, expect, test } from 'vitest';
import { previewLever, previewMoves } from '../../../src/core/game/index.ts';
import { type SeriesId, seriesIds } from '../../../src/schema/series.ts';
import { jun2025, opening, optionOf, rules } from '../../support/game.ts';

const { economy, levers } = opening();
const preview = (lever: string, option: string, ...asked: SeriesId[]) =>
  previewLever(rules, economy, levers, { lever, option: optionOf(lever, option) }, asked);

describe('a preview', () => {
  test('is a band around the centre, for every option of every lever and every series', () => {
    for (const lever of jun2025.levers)
      for (const option of lever.options.keys()) {
        const bands = previewLever(rules, economy, levers, { lever: lever.id, option }, seriesIds);
        expect(Object.keys(bands)).toEqual([...seriesIds]);
        for (const { low, central, high } of Object.values(bands)) {
          expect(low).toBeLessThanOrEqual(central);
          expect(high).toBeGreaterThanOrEqual(central);
        }
      }
  });

  test('of buying yen is a stronger yen, more of it for more', () => {
    const small = preview('intervention', 'buy1', 'usdjpy').usdjpy;
    const large = preview('intervention', 'buy6', 'usdjpy').usdjpy;
    expect(small?.high).toBeLessThan(0);
    expect(large?.central).toBeLessThan(small?.central ?? 0);
  });

  test('of selling Treasuries is what the sale is certain to do and a band for what it may do', () => {
    const { officialHoldings, ust10y } = preview('treasuries', 'sell100', 'officialHoldings', 'ust10y');
    expect(officialHoldings).toEqual({ low: -100, central: -100, high: -100 });
    expect(ust10y?.low).toBeGreaterThan(0);
    expect(ust10y?.high).toBeGreaterThan(ust10y?.low ?? 0);
  });

  test('of leaving a lever where it is, or of one that is not there, is nothing', () => {
    expect(preview('carTariff', 'rate25', 'nikkei').nikkei).toEqual({ low: 0, central: 0, high: 0 });
    const unknown = previewLever(rules, economy, levers, { lever: 'moonshot', option: 0 }, ['nikkei']);
    expect(unknown.nikkei).toEqual({ low: 0, central: 0, high: 0 });
  });

  test('of two moves together holds both', () => {
    const moves = ['treasuries', 'gesture'].map((lever) => ({ lever, option: 3 }));
    const together = previewMoves(rules, economy, levers, moves, ['officialHoldings', 'approval.japan']);
    expect(together.officialHoldings?.central).toBe(-10);
    expect(together['approval.japan']?.central).toBeLessThan(-2);
  });
});

import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import { stepWeek } from '../../../src/core/economy/week.ts';
import { leverOf, previewLever, previewMoves, previewThreat } from '../../../src/core/game/index.ts';
import { leverShocks } from '../../../src/core/game/lever-shock.ts';
import { centralWorld, possibleWorlds } from '../../../src/core/game/possible-world.ts';
import { type Channel, channels } from '../../../src/schema/command.ts';
import type { Lever } from '../../../src/schema/scenario.ts';
import { type SeriesId, seriesIds } from '../../../src/schema/series.ts';
import type { Shock } from '../../../src/schema/shock.ts';
import { atTable, give, jun2025, opening, optionOf, rules, rulesWith } from '../../support/game.ts';

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

  test('is the same every time, and from rules made anew', () => {
    const again = previewLever(rulesWith({}), economy, levers, { lever: 'treasuries', option: 5 }, seriesIds);
    expect(again).toEqual(previewLever(rules, economy, levers, { lever: 'treasuries', option: 5 }, seriesIds));
  });

  test('leaves out the outermost draws', () => {
    const { low, high } = preview('bojRate', 'rise25', 'usdjpy').usdjpy ?? { low: 0, high: 0 };
    const effects = possibleWorlds(rules).map(({ parameters, weeks }) => {
      const end = (shocks: readonly Shock[]): number =>
        seriesOf(
          weeks.reduce((now, noise, w) => stepWeek(now, w === 0 ? shocks : [], noise, parameters).state, economy),
        ).usdjpy;
      const lever = leverOf(jun2025, 'bojRate') as Lever;
      return end(leverShocks(lever, lever.initial, optionOf('bojRate', 'rise25'))) - end([]);
    });
    const inside = effects.filter((effect) => effect >= low && effect <= high).length;
    expect([inside, effects.length]).toEqual([18, 24]); // the quantiles lie between the third and the fourth from each end
  });

  test('with every parameter certain still has the band of chance, and only where chance matters', () => {
    const certain = {
      ...rules,
      ranges: rules.ranges.map((range) => ({ ...range, low: range.central, high: range.central })),
    };
    const move = { lever: 'treasuries', option: optionOf('treasuries', 'sell100') };
    const { ust10y, officialHoldings } = previewLever(certain, economy, levers, move, ['ust10y', 'officialHoldings']);
    expect(officialHoldings).toEqual({ low: -100, central: -100, high: -100 });
    expect(ust10y?.high).toBeGreaterThan(ust10y?.low ?? 0);
    const uncertain = preview('treasuries', 'sell100', 'ust10y').ust10y;
    expect((ust10y?.high ?? 0) - (ust10y?.low ?? 0)).toBeLessThan((uncertain?.high ?? 0) - (uncertain?.low ?? 0));
  });
});

describe('a preview of a threat', () => {
  const table = atTable();
  const said = { lever: 'treasuries', option: optionOf('treasuries', 'sell40') };
  const asked = ['ust10y', 'trust', 'officialHoldings'] as const;

  test.each(channels)('made as %s is of what it brings to the round it is made in', (channel) => {
    const spoken = give(rules, table, { type: 'threat.make', seat: 'japan.finance', ...said, channel });
    const shocks = spoken.pending.slice(table.pending.length).flatMap((arrival) => arrival.shocks);
    const { parameters, weeks } = centralWorld(rules);
    const end = (arriving: readonly Shock[]) =>
      seriesOf(
        weeks.reduce((now, noise, w) => stepWeek(now, w === 0 ? arriving : [], noise, parameters).state, table.economy),
      );
    const bands = previewThreat(rules, table, { ...said, channel }, asked);
    expect(shocks.length).toBeGreaterThan(0);
    for (const id of asked) expect(bands[id]?.central).toBeCloseTo(end(shocks)[id] - end([])[id], 10);
  });

  test('moves no market if it is made in private, and sells nothing before its time but in part', () => {
    const of = (channel: Channel) => previewThreat(rules, table, { ...said, channel }, asked);
    expect(of('private').ust10y?.central).toBe(0);
    expect(of('public').ust10y?.central).toBeGreaterThan(0);
    expect(of('public').officialHoldings?.central).toBe(0);
    expect(of('partial').officialHoldings?.central).toBe(-10);
  });
});

import { describe, expect, test } from 'vitest';
import { utilityOver } from '../../../src/core/game/appraisal.ts';
import { appraisalOf, bothSides, openingSeries, outlookOf, publicTaste } from '../../../src/core/game/index.ts';
import { marketPoints } from '../../../src/core/game/welfare.ts';
import { utilityOf } from '../../../src/core/negotiation/utility.ts';
import { closeBoth, give, jun2025, lockBoth, opening, optionOf, packageOf, rules } from '../../support/game.ts';

const worth = (side: 'us' | 'japan', options: Record<string, string>): number =>
  utilityOf(utilityOver(rules, side, publicTaste(jun2025, side), 0), packageOf(options));

describe('an article', () => {
  test('left out is worth nothing to anyone', () => {
    for (const side of bothSides)
      for (const [leftOut] of appraisalOf(rules)[side].articles)
        for (const points of Object.values(leftOut ?? { missing: 1 })) expect(points).toBe(0);
  });

  test('is worth its own points and what the model makes of it', () => {
    const cars = appraisalOf(rules).japan.articles[0]?.[optionOf('carTariff', 'rate10')];
    const printed = jun2025.issues[0]?.options[optionOf('carTariff', 'rate10')]?.points.carmakers ?? Number.NaN;
    expect(cars?.carmakers).toBeGreaterThan(printed + 1);
  });

  test('that one side would never give away is one the other wants', () => {
    expect(worth('japan', { carTariff: 'rate2' })).toBeGreaterThan(0);
    expect(worth('us', { carTariff: 'rate2' })).toBeLessThan(0);
    expect(worth('us', { farm: 'openRice' })).toBeGreaterThan(0);
    expect(worth('japan', { farm: 'openRice' })).toBeLessThan(0);
  });
});

describe('the outlook', () => {
  test('at the opening is the appraisal', () => {
    const outlook = outlookOf(rules, opening());
    for (const side of bothSides) {
      expect(outlook[side].noDeal).toEqual(appraisalOf(rules)[side].noDeal);
      expect(outlook[side].emptyTreaty).toEqual(appraisalOf(rules)[side].emptyTreaty);
    }
  });

  test('is what walking out would now bring, at every stage', () => {
    const act = { type: 'lever.set', seat: 'us.ustr', lever: 'generalTariff', option: 4 } as const;
    const threat = { type: 'threat.make', seat: 'us.ustr', lever: 'relief', option: 1, channel: 'public' } as const;
    let state = give(rules, opening(), act);
    outlookOf(rules, state);
    for (const commands of [lockBoth, [threat], closeBoth, lockBoth]) {
      state = give(rules, state, ...commands);
      const outlook = outlookOf(rules, state);
      if (state.stage !== 'table') continue;
      const last = give(rules, state, { type: 'talks.walkOut', seat: 'us.whiteHouse' }).afterward?.last;
      for (const side of bothSides)
        expect(outlook[side].noDeal).toEqual(last && marketPoints(jun2025, side, openingSeries(rules), last));
    }
  });

  test('is the same whoever looked before', () => {
    const act = { type: 'lever.set', seat: 'us.commerce', lever: 'carTariff', option: 0 } as const;
    const seen = give(rules, opening(), act);
    outlookOf(rules, seen);
    const looked = outlookOf(rules, give(rules, seen, ...lockBoth));
    expect(outlookOf(rules, give(rules, opening(), act, ...lockBoth))).toEqual(looked);
  });
});

test('the opening series are the preset’s levels', () => {
  expect(openingSeries(rules)).toMatchObject({ usdjpy: rules.preset.usdjpy, ust10y: rules.preset.ust10y, sp500: 100 });
});

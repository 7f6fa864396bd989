import { describe, expect, test } from 'vitest';
import { openingUtility, utilityOver } from '../../../src/core/game/appraisal.ts';
import { appraisalOf, bothSides, openingSeries, publicTaste } from '../../../src/core/game/index.ts';
import { outlookOf } from '../../../src/core/game/outlook.ts';
import { marketPoints } from '../../../src/core/game/welfare.ts';
import { utilityOf } from '../../../src/core/negotiation/utility.ts';
import { closeBoth, give, jun2025, lockBoth, opening, optionOf, packageOf, rules } from '../../support/game.ts';

const worth = (side: 'us' | 'japan', options: Record<string, string>): number =>
  utilityOf(openingUtility(rules, side, publicTaste(jun2025, side)), packageOf(options));

describe('an article', () => {
  test('left out is worth nothing to anyone', () => {
    for (const side of bothSides)
      for (const [leftOut] of appraisalOf(rules)[side].articles)
        for (const points of Object.values(leftOut ?? { missing: 1 })) expect(points).toBe(0);
  });

  test('is worth its own points and what the model makes of it', () => {
    const rate10 = optionOf('carTariff', 'rate10');
    const printed = jun2025.issues[0]?.options[rate10]?.points.carmakers ?? Number.NaN;
    const { articles, stances } = appraisalOf(rules).japan;
    expect(articles[0]?.[rate10]?.carmakers).toBeCloseTo(printed, 9);
    const lever = jun2025.levers.find(({ id }) => id === 'carTariff');
    const to = lever?.options.findIndex(({ id }) => id === 'rate10') ?? -1;
    expect(stances.carTariff?.[to]?.carmakers).toBeGreaterThan(1);
  });

  test('that fixes a lever is worth the way from where the lever stands', () => {
    const taste = publicTaste(jun2025, 'us');
    const issue = jun2025.issues.findIndex(({ id }) => id === 'generalTariff');
    const rate15 = optionOf('generalTariff', 'rate15');
    const start = Object.fromEntries(jun2025.levers.map((lever) => [lever.id, lever.initial]));
    const valueFrom = (option: number): number =>
      utilityOver(rules, 'us', taste, 0, { ...start, generalTariff: option }).values[issue]?.[rate15] ?? Number.NaN;
    const lever = jun2025.levers.find(({ id }) => id === 'generalTariff');
    const at = (id: string): number => lever?.options.findIndex((option) => option.id === id) ?? -1;
    // To Washington a rise from 10 to 15 is a gain, a fall from 25 to 15 a loss.
    expect(valueFrom(at('rate10'))).toBeGreaterThan(valueFrom(at('rate15')));
    expect(valueFrom(at('rate25'))).toBeLessThan(valueFrom(at('rate15')));
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

import { describe, expect, test } from 'vitest';
import { appraisalOf, bothSides, openingSeries, publicTaste } from '../../../src/core/game/index.ts';
import { openingUtility, utilityOver } from '../../../src/core/game/treaty-utility.ts';
import { utilityOf } from '../../../src/core/negotiation/utility.ts';
import { jun2025, optionOf, packageOf, rules } from '../../support/game.ts';

const worth = (side: 'us' | 'japan', options: Record<string, string>): number =>
  utilityOf(openingUtility(rules, side, publicTaste(jun2025, side)), packageOf(options));

describe('an article', () => {
  test('left out is worth nothing to anyone', () => {
    for (const side of bothSides)
      for (const [leftOut] of appraisalOf(rules)[side].articles)
        for (const points of Object.values(leftOut ?? { missing: 1 })) expect(points).toBe(0);
  });

  test('is worth its own points and what the model makes of it', () => {
    const [rate10 = -1] = packageOf({ carTariff: 'rate10' });
    const printed = jun2025.issues[0]?.options[rate10]?.points.carmakers ?? Number.NaN;
    const { articles, stances } = appraisalOf(rules).japan;
    expect(articles[0]?.[rate10]?.carmakers).toBeCloseTo(printed, 9);
    expect(stances.carTariff?.[optionOf('carTariff', 'rate10')]?.carmakers).toBeGreaterThan(1);
  });

  test('that fixes a lever is worth the way from where the lever stands', () => {
    const taste = publicTaste(jun2025, 'us');
    const issue = jun2025.issues.findIndex(({ id }) => id === 'generalTariff');
    const rate15 = packageOf({ generalTariff: 'rate15' })[issue] ?? -1;
    const start = Object.fromEntries(jun2025.levers.map((lever) => [lever.id, lever.initial]));
    const valueFrom = (option: number): number =>
      utilityOver(rules, 'us', taste, 0, { ...start, generalTariff: option }).values[issue]?.[rate15] ?? Number.NaN;
    const at = (option: string): number => optionOf('generalTariff', option);
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

test('the opening series are the preset’s levels', () => {
  expect(openingSeries(rules)).toMatchObject({ usdjpy: rules.preset.usdjpy, ust10y: rules.preset.ust10y, sp500: 100 });
});

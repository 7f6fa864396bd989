import { describe, expect, test } from 'vitest';
import type { EconomyState } from '../../../src/core/economy/state/economy-state.ts';
import { noNoise } from '../../../src/core/economy/state/noise.ts';
import { stepWeek } from '../../../src/core/economy/week.ts';
import { shocksOf } from '../../../src/core/game/arrival.ts';
import { leverShocks } from '../../../src/core/game/lever-shock.ts';
import type { Command } from '../../../src/schema/command.ts';
import { closeBoth, give, jun2025, lockBoth, opening, optionOf, quietRules, rules } from '../../support/game.ts';

const set = (seat: Command['seat'], lever: string, option: string): Command => ({
  type: 'lever.set',
  seat,
  lever,
  option: optionOf(lever, option),
});

describe('a draft', () => {
  test('replaces the lever’s earlier draft', () => {
    const state = give(
      rules,
      opening(),
      set('us.treasury', 'issuance', 'bills'),
      set('us.treasury', 'issuance', 'longer'),
    );
    expect(state.drafts).toEqual({ issuance: optionOf('issuance', 'longer') });
  });

  test('set back to where the lever stands leaves the game as it was', () => {
    const before = opening();
    const after = give(
      rules,
      before,
      set('us.commerce', 'carTariff', 'rate35'),
      set('us.commerce', 'carTariff', 'rate25'),
    );
    expect(after).toEqual(before);
  });

  test('moves nothing until both sides have locked', () => {
    const drafted = give(rules, opening(), set('us.commerce', 'carTariff', 'rate35'), lockBoth[0] as Command);
    expect(drafted).toMatchObject({ stage: 'policy', locked: { us: true, japan: false }, pending: [] });
    expect(drafted.levers.carTariff).toBe(optionOf('carTariff', 'rate25'));
    const enacted = give(rules, drafted, lockBoth[1] as Command);
    expect(enacted).toMatchObject({ stage: 'table', drafts: {}, moved: ['carTariff'] });
    expect(enacted.levers.carTariff).toBe(optionOf('carTariff', 'rate35'));
    expect(enacted.pendingMoves).toEqual([
      { lever: 'carTariff', from: optionOf('carTariff', 'rate25'), to: optionOf('carTariff', 'rate35'), byLaw: false },
    ]);
  });
});

test('whoever locks first, the same policy is enacted', () => {
  const drafts = [set('japan.finance', 'treasuries', 'sell40'), set('us.treasury', 'issuance', 'bills')];
  const usFirst = give(quietRules, opening(quietRules), ...drafts, ...lockBoth, ...closeBoth);
  const japanFirst = give(
    quietRules,
    opening(quietRules),
    ...drafts.toReversed(),
    ...lockBoth.toReversed(),
    ...closeBoth.toReversed(),
  );
  expect(japanFirst).toEqual(usFirst);
});

describe('after the round', () => {
  const drafts = [set('us.ustr', 'relief', 'partsRebate'), set('japan.finance', 'treasuries', 'sell10')];
  const later = give(quietRules, opening(quietRules), ...drafts, ...lockBoth, ...closeBoth);

  test('a stance stays where it was put', () => {
    expect(later.levers.relief).toBe(optionOf('relief', 'partsRebate'));
  });

  test('an action returns to rest', () => {
    expect(later.levers.treasuries).toBe(optionOf('treasuries', 'hold'));
  });

  test('an action taken again does it again; a stance kept does not', () => {
    const again = give(quietRules, later, drafts[1] as Command, ...lockBoth);
    const shocks = shocksOf(again.pending);
    expect(shocks).toContainEqual({ type: 'treasurySale', holder: 'official', amount: 10 });
    expect(shocks).not.toContainEqual(expect.objectContaining({ type: 'tariff' }));
  });
});

/** To nine decimals: sums of the same amounts in another order differ in the last bits. */
const rounded = (state: EconomyState): unknown =>
  JSON.parse(JSON.stringify(state, (_, value) => (typeof value === 'number' ? Number(value.toFixed(9)) + 0 : value)));

describe('going there and back in a week changes nothing', () => {
  const stances = jun2025.levers.filter(({ kind }) => kind === 'stance');
  const { economy } = give(rules, opening(), ...lockBoth, ...closeBoth);
  const idle = stepWeek(economy, [], noNoise, rules.parameters).state;
  const pairs = stances.flatMap((lever) =>
    lever.options.flatMap((_, from) => lever.options.flatMap((__, to) => (from === to ? [] : [{ lever, from, to }]))),
  );

  test.each(stances.map(({ id }) => id))('%s', (id) => {
    for (const { lever, from, to } of pairs.filter((pair) => pair.lever.id === id)) {
      const shocks = [...leverShocks(lever, from, to), ...leverShocks(lever, to, from)];
      expect(rounded(stepWeek(economy, shocks, noNoise, rules.parameters).state)).toEqual(rounded(idle));
    }
  });

  test('but going there does', () => {
    const still = pairs.filter(({ lever, from, to }) => {
      const there = stepWeek(economy, leverShocks(lever, from, to), noNoise, rules.parameters).state;
      return JSON.stringify(there) === JSON.stringify(idle);
    });
    expect(still).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { GameState, Rules } from '../../../src/core/game/index.ts';
import { reportsOf } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import {
  atTable,
  closeBoth,
  give,
  idleRound,
  lockBoth,
  opening,
  optionOf,
  packageOf,
  quietRules,
  rules,
  rulesWith,
} from '../../support/game.ts';

const afterOneRound = (change: Partial<Scenario>): GameState => {
  const by = rulesWith({ events: [], ...change });
  return give(by, opening(by), ...idleRound);
};

const walkOut = (by: Rules, seed = 7): GameState =>
  give(by, atTable(by, seed), { type: 'talks.walkOut', seat: 'japan.primeMinister' });

describe('talks end', () => {
  test('in agreement', () => {
    const offer: Command = { type: 'offer.make', seat: 'japan.meti', terms: packageOf({ steel: 'rate25' }) };
    const state = give(rules, atTable(), offer, { type: 'offer.accept', seat: 'us.commerce' });
    expect(state.ending).toEqual({ kind: 'agreement', round: 1 });
    expect(state.agreement).toEqual(packageOf({ steel: 'rate25' }));
  });

  test('when a leader walks out', () => {
    expect(walkOut(rules)).toMatchObject({
      stage: 'over',
      ending: { kind: 'walkOut', round: 1, side: 'japan' },
      agreement: null,
    });
  });

  test('at the deadline, after the last round and not before', () => {
    const rounds = (count: number): readonly Command[] => Array.from({ length: count }, () => idleRound).flat();
    const before = give(quietRules, opening(quietRules), ...rounds(rules.scenario.rounds - 1));
    expect(before).toMatchObject({ stage: 'policy', round: rules.scenario.rounds, ending: null });
    const after = give(quietRules, before, ...idleRound);
    expect(after).toMatchObject({ stage: 'over', ending: { kind: 'deadline', round: rules.scenario.rounds } });
    expect(reportsOf(after)).toHaveLength(rules.scenario.rounds);
  });

  test('at the deadline even if the last table was skipped', () => {
    const short = rulesWith({ rounds: 2, events: [] });
    const state = give(short, atTable(short), { type: 'talks.suspend', seat: 'us.ustr' }, ...lockBoth);
    expect(state.ending).toEqual({ kind: 'deadline', round: 2 });
  });
});

describe('markets rupture', () => {
  const calm = { stress: 2, ust10yBp: 1e4, jgb30yBp: 1e4, usdjpyPercent: 1e4 };

  test.each([
    ['where dealers are saturated', { ...calm, stress: 0 }],
    ['where the 10-year Treasury yield has gone too far', { ...calm, ust10yBp: -1e4 }],
    ['where the 30-year JGB yield has gone too far', { ...calm, jgb30yBp: -1e4 }],
    ['where the yen has gone too far, either way', { ...calm, usdjpyPercent: 0 }],
  ])('%s', (_, rupture) => {
    expect(afterOneRound({ rupture }).ending).toEqual({ kind: 'rupture', round: 1 });
  });

  test('and otherwise not', () => {
    expect(afterOneRound({ rupture: calm }).ending).toBeNull();
  });

  test('before a government falls', () => {
    const change = { rupture: { ...calm, stress: 0 }, fall: { us: 100, japan: 100 } };
    expect(afterOneRound(change).ending).toEqual({ kind: 'rupture', round: 1 });
  });
});

describe('a government falls', () => {
  test.each([
    ['us', { us: 99, japan: 0 }],
    ['japan', { us: 0, japan: 99 }],
  ] as const)('that of %s, below its floor', (side, fall) => {
    expect(afterOneRound({ fall }).ending).toEqual({ kind: 'fall', round: 1, side });
  });

  test('before the deadline', () => {
    expect(afterOneRound({ fall: { us: 99, japan: 0 }, rounds: 1 }).ending?.kind).toBe('fall');
  });
});

describe('the year after', () => {
  test('has a reading every four weeks, the last of them at its end', () => {
    const { afterward, economy } = walkOut(rules);
    expect(afterward?.months).toHaveLength(13);
    expect(afterward?.months.at(-1)).toEqual(afterward?.last);
    expect(economy.week).toBe(0);
  });

  test('knows no chance: two seeds that have not yet differed have the same year', () => {
    expect(walkOut(rules, 1).afterward).toEqual(walkOut(rules, 2).afterward);
    expect(walkOut(rules, 1).marketStream).not.toBe(walkOut(rules, 2).marketStream);
  });

  test('begins with the policy just locked', () => {
    const sale: Command = {
      type: 'lever.set',
      seat: 'japan.finance',
      lever: 'treasuries',
      option: optionOf('treasuries', 'sell100'),
    };
    const sold = give(rules, opening(), sale, ...lockBoth, { type: 'talks.walkOut', seat: 'us.whiteHouse' });
    const held = sold.afterward?.last.officialHoldings ?? Number.NaN;
    expect(held).toBeCloseTo((walkOut(rules).afterward?.last.officialHoldings ?? Number.NaN) - 100, 6);
  });

  test('without a deal has the levers the law then sets, and lower trust', () => {
    const walked = walkOut(rules);
    expect(walked.levers.generalTariff).toBe(optionOf('generalTariff', 'rate25'));
    const empty: Command = { type: 'offer.make', seat: 'us.ustr', terms: packageOf() };
    const agreed = give(rules, atTable(), empty, { type: 'offer.accept', seat: 'japan.meti' });
    expect(walked.afterward?.months[0]?.trust).toBeLessThan((agreed.afterward?.months[0]?.trust ?? 0) - 5);
    expect(agreed.levers).toEqual(opening().levers);
  });

  test('runs on from the last round’s markets', () => {
    const state = give(quietRules, opening(quietRules), ...idleRound, ...lockBoth, {
      type: 'talks.walkOut',
      seat: 'us.whiteHouse',
    });
    expect(reportsOf(state)).toHaveLength(1);
    expect(state.afterward?.months[0]?.usdjpy).not.toBe(reportsOf(state)[0]?.after.usdjpy);
    expect(give(quietRules, atTable(quietRules), ...closeBoth).afterward).toBeNull();
  });
});

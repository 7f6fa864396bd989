import { describe, expect, test } from 'vitest';
import { jan2026 } from '../../src/content/jan-2026/scenario.ts';
import { parameters } from '../../src/content/parameter/parameters.ts';
import { presets } from '../../src/content/presets.ts';
import { bots } from '../../src/core/agent/scripted/bots.ts';
import type { Agent } from '../../src/core/game/agent.ts';
import { makeRules, playOut, reportsOf } from '../../src/core/game/index.ts';

const rules = makeRules(jan2026, presets[jan2026.preset], parameters);

/** Lever and option by round; the lever's first office gives the order. */
type Policy = Readonly<Record<number, readonly (readonly [lever: string, option: string])[]>>;

/** Follows a policy and says nothing at the table. */
const following =
  (policy: Policy): Agent =>
  (observation, rules) => {
    if (observation.stage !== 'policy' || observation.locked.japan) return bots.silent(observation, rules);
    const orders = (policy[observation.round] ?? []).flatMap(([id, name]) => {
      const lever = rules.scenario.levers.find((each) => each.id === id);
      const option = lever?.options.findIndex((each) => each.id === name) ?? -1;
      const seat = lever?.offices[0];
      if (!seat || option < 0) throw new Error(`no ${id} at ${name}`);
      return [{ type: 'lever.set', seat, lever: id, option } as const];
    });
    return [...orders, ...bots.silent(observation, rules)];
  };

/** Of twenty games without a treaty: how many met the loop of lost confidence, and the highest 30-year yield. */
const marketsUnder = (policy: Policy) => {
  let loops = 0;
  let highest = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const setup = { scenario: jan2026.id, seed, mandates: {} };
    const { state } = playOut(rules, setup, { us: bots.silent, japan: following(policy) });
    loops += state.economy.jgb.isDoomLoop;
    for (const { weeks } of reportsOf(state)) highest = Math.max(highest, ...weeks.map((week) => week.jgb30y));
  }
  return { loops, highest };
};

describe('the lesson of January 2026', () => {
  const kept = marketsUnder({});
  const reckless = marketsUnder({ 1: [['foodTax', 'permanent']] });
  const funded = marketsUnder({ 1: [['foodTax', 'funded']] });

  test('a promise made permanent and left unanswered mostly ends in a spiral; as pledged, seldom', () => {
    expect(reckless.loops).toBeGreaterThanOrEqual(10);
    expect(reckless.highest).toBeGreaterThan(4.5);
    expect(kept.loops).toBeLessThanOrEqual(4);
  });

  test('a promise that is paid for never does', () => {
    expect(funded.loops).toBe(0);
    expect(funded.highest).toBeLessThan(4);
  });

  test('the spiral can be answered: less issuance and purchases, or a way to pay', () => {
    const permanent = [['foodTax', 'permanent']] as const;
    const answered = marketsUnder({ 1: permanent, 3: [['superLongs', 'trim3']], 5: [['bojPurchase', 'buy5']] });
    const reversed = marketsUnder({ 1: permanent, 3: [['foodTax', 'funded']] });
    expect(answered.loops).toBeLessThan(reckless.loops / 2);
    expect(reversed.loops).toBe(0);
  });
});

test('the levers open where the preset does: cars 15 %, steel 50 %, the rest 15 %', () => {
  const { tariffAutos, tariffSteel, tariffOther } = presets[jan2026.preset];
  const opensAt = (id: string) => {
    const lever = jan2026.levers.find((each) => each.id === id);
    return lever?.options[lever.initial]?.id;
  };
  expect(opensAt('carTariff')).toBe(`rate${tariffAutos}`);
  expect(opensAt('steelTariff')).toBe(`rate${tariffSteel}`);
  expect(opensAt('generalTariff')).toBe(`rate${tariffOther}`);
});

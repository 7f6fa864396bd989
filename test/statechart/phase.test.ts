import { describe, expect, test } from 'vitest';
import type { Rules } from '../../src/core/game/index.ts';
import type { Command } from '../../src/schema/command.ts';
import type { ChartEvent } from '../../src/schema/save.ts';
import { advanceChart, type ChartSnapshot, openChart, phaseOf, readinessOf } from '../../src/statechart/phase.ts';
import { closeBoth, lockBoth, packageOf, quietRules, rules, rulesWith, setupOf, unwilling } from '../support/game.ts';

const started: ChartEvent = { type: 'game.started', setup: setupOf(7) };
const on: ChartEvent = { type: 'phase.continued' };
const given = (command: Command): ChartEvent => ({ type: 'command.given', command });
const [lockUs, lockJapan] = lockBoth.map(given) as [ChartEvent, ChartEvent];
const [closeUs, closeJapan] = closeBoth.map(given) as [ChartEvent, ChartEvent];
const draft = given({ type: 'lever.set', seat: 'us.commerce', lever: 'carTariff', option: 6 });
const offer = given({ type: 'offer.make', seat: 'us.ustr', terms: packageOf() });
const accept = given({ type: 'offer.accept', seat: 'japan.meti' });
const walkOut = given({ type: 'talks.walkOut', seat: 'us.whiteHouse' });
const suspend = given({ type: 'talks.suspend', seat: 'japan.meti' });

const follow = (by: Rules, ...events: readonly ChartEvent[]): ChartSnapshot =>
  events.reduce(advanceChart, openChart(by));

/** The phase before the first event and after each. */
const phases = (by: Rules, ...events: readonly ChartEvent[]): readonly string[] =>
  [...events.keys(), events.length].map((count) => phaseOf(follow(by, ...events.slice(0, count))));

const atPolicy = [started, on];
const atTable = [...atPolicy, lockUs, lockJapan];
const atMarket = [...atTable, closeUs, closeJapan];

describe('a round', () => {
  test('goes from briefing through policy, table, market and reaction to the next briefing', () => {
    expect(phases(rules, started, on, draft, lockUs, lockJapan, closeUs, closeJapan, on, on, on)).toEqual([
      'setup',
      'briefing',
      'policy',
      'policy',
      'policy',
      'table',
      'table',
      'market',
      'reaction',
      'briefing',
      'policy',
    ]);
  });

  test('without a table goes from policy straight to the market', () => {
    const suspended = [...atTable, suspend, on, on, on];
    expect(phaseOf(follow(rules, ...suspended))).toBe('policy');
    expect(phases(rules, ...suspended, lockUs, lockJapan, on, on).slice(-4)).toEqual([
      'policy',
      'market',
      'reaction',
      'briefing',
    ]);
  });
});

describe('a game ends', () => {
  const calm = { stress: 2, ust10yBp: 1e6, jgb30yBp: 1e6, usdjpyPercent: 1e6 };
  const last = { rounds: 1, fall: { us: -1, japan: -1 }, rupture: calm };

  test.each([
    ['in agreement', rules, [...atTable, offer, accept], 'agreement'],
    ['by a walk-out', rules, [...atTable, walkOut], 'walkOut'],
    [
      'unratified in the last round',
      rulesWith({ ...last, ratification: unwilling }),
      [...atTable, offer, accept],
      'unratified',
    ],
  ] as const)('%s, from the table', (_, by, events, ending) => {
    const state = follow(by, ...events);
    expect(state.value).toEqual({ ending });
    expect(phases(by, ...events, on, on).slice(-4)).toEqual(['table', 'ending', 'yearLater', 'debrief']);
  });

  test('not with a refusal while rounds are left: the treaty comes back', () => {
    const by = rulesWith({ ratification: unwilling });
    expect(phases(by, ...atTable, offer, accept, on, on).slice(-4)).toEqual([
      'table',
      'market',
      'reaction',
      'briefing',
    ]);
  });

  test.each([
    ['at the deadline', rulesWith(last), 'deadline'],
    ['by a rupture', rulesWith({ ...last, rupture: { ...calm, stress: 0 } }), 'rupture'],
    ['by a fall', rulesWith({ ...last, fall: { us: -1, japan: 99 } }), 'fall'],
  ] as const)('%s, once the market has been shown', (_, by, ending) => {
    expect(phases(by, ...atMarket, on, on, on, on).slice(-5)).toEqual([
      'market',
      'reaction',
      'ending',
      'yearLater',
      'debrief',
    ]);
    expect(follow(by, ...atMarket, on, on).value).toEqual({ ending });
  });

  test('at the deadline though the last table was skipped', () => {
    const by = rulesWith({ ...last, rounds: 2 });
    const events = [...atTable, suspend, on, on, on, lockUs, lockJapan];
    expect(phases(by, ...events, on, on).slice(-3)).toEqual(['market', 'reaction', 'ending']);
  });
});

describe('a command', () => {
  test.each([
    ['before the game', []],
    ['in the briefing', [started]],
    ['at the market', atMarket],
    ['in the reaction', [...atMarket, on]],
    ['after the end', [...atTable, walkOut]],
    ['in the debrief', [...atTable, walkOut, on, on]],
  ] as const)('%s is not heard', (_, events) => {
    const before = follow(rules, ...events);
    for (const event of [draft, lockUs, offer, closeUs, walkOut]) {
      const after = advanceChart(before, event);
      expect(after.value).toEqual(before.value);
      expect(after.context).toEqual(before.context);
    }
  });

  test('of the table is not heard in the policy phase, nor one of policy at the table', () => {
    for (const event of [offer, closeUs, walkOut, suspend]) {
      const after = advanceChart(follow(rules, ...atPolicy), event);
      expect([phaseOf(after), after.context.rejection]).toEqual(['policy', null]);
    }
    for (const event of [draft, lockUs]) {
      const after = advanceChart(follow(rules, ...atTable), event);
      expect([phaseOf(after), after.context.rejection]).toEqual(['table', null]);
    }
  });

  test('that the rules refuse leaves the game as it was and says why, until the next', () => {
    const before = follow(rules, ...atPolicy);
    const refused = advanceChart(before, given({ type: 'policy.lock', seat: 'us.fed' }));
    expect(refused.context.rejection).toEqual({ code: 'not-leader', subject: 'us.fed' });
    expect(refused.context.game).toBe(before.context.game);
    expect(advanceChart(refused, draft).context.rejection).toBeNull();
  });
});

describe('readiness', () => {
  const ready = (side: 'us' | 'japan'): ChartEvent => ({ type: 'draft.readied', side });
  const reopened = (side: 'us' | 'japan'): ChartEvent => ({ type: 'draft.reopened', side });
  const both = (...events: readonly ChartEvent[]) => {
    const snapshot = follow(quietRules, ...atPolicy, ...events);
    return [readinessOf(snapshot, 'us'), readinessOf(snapshot, 'japan')];
  };

  test('is each side’s own', () => {
    expect(both()).toEqual(['drafting', 'drafting']);
    expect(both(ready('us'))).toEqual(['ready', 'drafting']);
    expect(both(ready('us'), ready('japan'))).toEqual(['ready', 'ready']);
    expect(both(ready('us'), reopened('us'))).toEqual(['drafting', 'drafting']);
    expect(both(ready('us'), reopened('japan'))).toEqual(['ready', 'drafting']);
  });

  test('ends with the lock, from draft or from ready', () => {
    expect(both(lockUs)).toEqual(['locked', 'drafting']);
    expect(both(ready('us'), lockUs)).toEqual(['locked', 'drafting']);
    expect(both(lockUs, reopened('us'))).toEqual(['locked', 'drafting']);
  });

  test('is locked outside the policy phase', () => {
    for (const events of [[], [started], atTable, atMarket, [...atTable, walkOut]]) {
      const snapshot = follow(quietRules, ...events);
      expect([readinessOf(snapshot, 'us'), readinessOf(snapshot, 'japan')]).toEqual(['locked', 'locked']);
    }
  });

  test('starts afresh with each policy phase', () => {
    const next = follow(quietRules, ...atMarket, on, on, on);
    expect(phaseOf(next)).toBe('policy');
    expect([readinessOf(next, 'us'), readinessOf(next, 'japan')]).toEqual(['drafting', 'drafting']);
  });
});

test.each([
  ['another scenario', { ...setupOf(7), scenario: 'nowhere' }],
  ['an unknown goal', setupOf(7, { us: ['factories', 'moonshot'] })],
  ['a goal named twice', setupOf(7, { japan: ['farmers', 'farmers'] })],
])('a game of %s does not start', (_, setup) => {
  const snapshot = follow(rules, { type: 'game.started', setup });
  expect([phaseOf(snapshot), snapshot.context.game]).toEqual(['setup', null]);
});

import { describe, expect, test } from 'vitest';
import type { GameState, Rules } from '../../../src/core/game/index.ts';
import { reportsOf } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import { give, idleRound, opening, optionOf, rules, rulesWith } from '../../support/game.ts';

const steady = rulesWith({ events: [], fall: { us: 0, japan: 0 } });

const idle = (rounds: number, ...policy: readonly Command[]): GameState =>
  give(steady, opening(steady), ...policy, ...Array.from({ length: rounds }, () => idleRound).flat());

const setGeneral = (option: string): Command => ({
  type: 'lever.set',
  seat: 'us.ustr',
  lever: 'generalTariff',
  option: optionOf('generalTariff', option),
});

describe('a calendar binding', () => {
  test('moves the lever on its day, by law', () => {
    expect(idle(4).levers.generalTariff).toBe(optionOf('generalTariff', 'rate10'));
    const after = idle(5);
    expect(after.levers.generalTariff).toBe(optionOf('generalTariff', 'rate25'));
    expect(reportsOf(after)[4]?.moves).toEqual([{ lever: 'generalTariff', from: 1, to: 4, byLaw: true }]);
    expect(reportsOf(after)[4]?.after.tariffRevenue).toBeGreaterThan(
      1.45 * (reportsOf(after)[3]?.after.tariffRevenue ?? 0),
    );
  });

  test('yields to a lever its owner has moved', () => {
    const after = idle(5, setGeneral('rate15'));
    expect(after.levers.generalTariff).toBe(optionOf('generalTariff', 'rate15'));
    expect(reportsOf(after)[4]?.moves).toEqual([]);
  });

  test('even if its owner has moved it back', () => {
    const state = give(steady, idle(1, setGeneral('rate15')), setGeneral('rate10'), ...idleRound);
    const after = give(steady, state, ...idleRound, ...idleRound, ...idleRound);
    expect(after.levers.generalTariff).toBe(optionOf('generalTariff', 'rate10'));
  });

  test('does not yield to a draft that was set back before it was locked', () => {
    expect(idle(5, setGeneral('rate15'), setGeneral('rate10')).levers.generalTariff).toBe(
      optionOf('generalTariff', 'rate25'),
    );
  });
});

describe('a round’s report', () => {
  const reports = reportsOf(idle(8));

  test('follows on from the one before', () => {
    expect(reports.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const [i, report] of reports.entries()) {
      expect(report.weeks).toHaveLength(rules.scenario.weeksPerRound);
      expect(report.after).toEqual(report.weeks.at(-1));
      if (i > 0) expect(report.before).toEqual(reports[i - 1]?.after);
    }
  });

  test('splits every move into causes that add up to it', () => {
    const sum = (causes: object): number =>
      Object.values(causes).reduce((total: number, part: number) => total + part, 0);
    for (const { before, after, causes } of reports) {
      for (const series of ['ust10y', 'ust30y', 'jgb10y', 'jgb30y'] as const)
        expect(sum(causes[series])).toBeCloseTo(100 * (after[series] - before[series]), 6);
      for (const series of ['usdjpy', 'sp500', 'nikkei', 'gold'] as const)
        expect(sum(causes[series])).toBeCloseTo(100 * Math.log(after[series] / before[series]), 6);
    }
  });

  test('lists what the calendar held and the auctions that took place', () => {
    for (const report of reports) {
      const entries = rules.scenario.calendar.filter(({ round }) => round === report.round);
      expect(report.calendar).toEqual(entries.map(({ id }) => id));
      const held = entries.flatMap(({ shocks }) => shocks).filter(({ type }) => /Auction$/.test(type));
      expect(report.auctions).toHaveLength(held.length);
    }
  });

  test('has a hash of its own', () => {
    expect(new Set(reports.map(({ hash }) => hash)).size).toBe(reports.length);
  });
});

describe('what decides the rest of the game is in the hash', () => {
  const hashAfter = (by: Rules, ...commands: readonly Command[]): string | undefined =>
    reportsOf(give(by, opening(by), ...commands)).at(-1)?.hash;
  const base = hashAfter(steady, ...idleRound);

  test.each<[string, readonly Command[]]>([
    ['a lever', [setGeneral('rate15'), ...idleRound]],
    [
      'an offer',
      [
        ...idleRound.slice(0, 2),
        { type: 'offer.make', seat: 'us.ustr', terms: rules.scenario.issues.map(() => 0) },
        ...idleRound.slice(2),
      ],
    ],
    [
      'a private threat',
      [
        ...idleRound.slice(0, 2),
        { type: 'threat.make', seat: 'us.ustr', lever: 'relief', option: 1, channel: 'private' },
        ...idleRound.slice(2),
      ],
    ],
    ['a suspension', [...idleRound.slice(0, 2), { type: 'talks.suspend', seat: 'us.ustr' }]],
  ])('%s', (_, commands) => {
    expect(hashAfter(steady, ...commands)).not.toBe(base);
  });

  test('that a lever was moved, wherever it stands now', () => {
    const there = give(steady, opening(steady), setGeneral('rate15'), ...idleRound, setGeneral('rate10'), ...idleRound);
    const { moved, ...rest } = there;
    expect(moved).toEqual(['generalTariff']);
    const forgotten = give(steady, { ...rest, moved: [] }, ...idleRound);
    expect(reportsOf(forgotten).at(-1)?.hash).not.toBe(reportsOf(give(steady, there, ...idleRound)).at(-1)?.hash);
  });
});

test('what was said at the table is in the hash, beside what it did', () => {
  const state = give(steady, opening(steady), ...idleRound);
  const hashOf = (change: Partial<GameState>): string | undefined =>
    reportsOf(give(steady, { ...state, ...change }, ...idleRound)).at(-1)?.hash;
  const said: readonly Partial<GameState>[] = [
    {},
    { backDowns: { us: 0, japan: 1 } },
    { called: { us: 1, japan: 0 } },
    { envoys: { us: 'us.treasury', japan: 'japan.meti' } },
    { ties: [{ side: 'japan', round: 1, issue: 'farm', most: 1 }] },
  ];
  expect(new Set(said.map(hashOf)).size).toBe(said.length);
});

test('a calendar entry past the round’s last week lands in that week', () => {
  const entries = [
    {
      id: 'late',
      round: 1,
      week: 7,
      date: '2025-06-12',
      shocks: [{ type: 'trust' as const, amount: -20 }],
      bindings: [],
    },
  ];
  const late = rulesWith({ calendar: entries, events: [], weeksPerRound: 1 });
  const quiet = rulesWith({ calendar: [], events: [], weeksPerRound: 1 });
  const trust = (by: Rules): number => give(by, opening(by), ...idleRound).economy.politics.trust;
  expect(trust(late)).toBeCloseTo(trust(quiet) - 20, 6);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, type Counterfactual, counterfactual } from '../../../src/core/game/counterfactual.ts';
import { finalHash, type Rules, replay, reportsOf, score } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import type { Setup } from '../../../src/schema/setup.ts';
import { scriptedGame } from '../../golden/support/scripted-game.ts';
import { idleRound, jun2025, optionOf, rules, rulesWith, setupOf } from '../../support/game.ts';
import { finishedGames, openGames } from './support/random-game.ts';

const play = (change: Change, commands = scriptedGame, by: Rules = rules, setup: Setup = setupOf(2025)) => {
  const result = counterfactual(by, setup, commands, change);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const hashOf = (commands: readonly Command[]): string => {
  const played = replay(rules, setupOf(2025), commands);
  if (!played.ok) throw new Error(JSON.stringify(played.problem));
  return finalHash(played.state);
};

const put = (round: number, lever: string, option: string): Change => ({
  kind: 'lever',
  round,
  lever,
  option: optionOf(lever, option),
});

const expectAlike = ({ actual, changed, leftOut, silentRounds }: Counterfactual): void => {
  expect(changed).toEqual(actual);
  expect([leftOut, silentRounds]).toEqual([[], 0]);
};

describe('a choice made otherwise', () => {
  test('that is a lever elsewhere is the game with that command in place of the other', () => {
    const { changed, actual, leftOut } = play(put(3, 'intervention', 'buy1'));
    const revised = scriptedGame.map((command) =>
      command.type === 'lever.set' && command.lever === 'intervention'
        ? { ...command, option: optionOf('intervention', 'buy1') }
        : command,
    );
    expect(finalHash(changed.state)).toBe(hashOf(revised));
    expect(finalHash(actual.state)).toBe(hashOf(scriptedGame));
    expect(leftOut).toEqual([]);
    expect(changed.weeks).toHaveLength(actual.weeks.length);
    expect(changed.weeks.slice(0, 5)).toEqual(actual.weeks.slice(0, 5));
    expect(changed.weeks[6]?.usdjpy).toBeGreaterThan(actual.weeks[6]?.usdjpy ?? 0);
    expect(changed.scores).toEqual(score(rules, changed.state));
  });

  test('that is a lever moved where nobody moved it is that too', () => {
    const { changed } = play(put(5, 'bojRate', 'tighter'));
    const fifth = scriptedGame.findIndex(({ type }) => type === 'envoy.send') - 2;
    const command = { type: 'lever.set', seat: 'japan.boj', lever: 'bojRate', option: optionOf('bojRate', 'tighter') };
    expect(finalHash(changed.state)).toBe(
      hashOf([...scriptedGame.slice(0, fifth), command as Command, ...scriptedGame.slice(fifth)]),
    );
  });

  test('that is a lever left alone, or a threat not made, is the game without that command', () => {
    const without = (gone: (command: Command) => boolean) => hashOf(scriptedGame.filter((command) => !gone(command)));
    expect(finalHash(play({ kind: 'lever', round: 4, lever: 'stimulus', option: null }).changed.state)).toBe(
      without((command) => command.type === 'lever.set' && command.lever === 'stimulus'),
    );
    expect(finalHash(play({ kind: 'threat', round: 2, side: 'us' }).changed.state)).toBe(
      without((command) => command.type === 'threat.make' && command.seat === 'us.commerce'),
    );
    const { actual, changed } = play({ kind: 'threat', round: 5, side: 'us' });
    expect(finalHash(changed.state)).toBe(
      without((command) => command.type === 'threat.make' && command.seat === 'us.ustr'),
    );
    const tariffs = [actual, changed].map(({ state }) => state.passed[4]?.ends.at(-1)?.tariff.usOther);
    // The law of that day moves the tariff unless its owner has.
    expect(tariffs).toEqual([15, 25]);
  });

  test('that is no other choice leaves the worlds alike', () => {
    expectAlike(play(put(3, 'carTariff', 'rate35')));
    expectAlike(play({ kind: 'lever', round: 3, lever: 'bojRate', option: null }));
    expectAlike(play({ kind: 'lever', round: 20, lever: 'carTariff', option: 0 }));
    expectAlike(play({ kind: 'lever', round: 1, lever: 'moonshot', option: 0 }));
    expectAlike(play({ kind: 'threat', round: 1, side: 'us' }));
  });
});

describe('what can no longer be done', () => {
  test('is left out and named', () => {
    const { leftOut, changed } = play(put(1, 'carTariff', 'rate35'));
    expect(leftOut.map(({ command, because }) => [command.type, because])).toEqual([['threat.make', 'threat-empty']]);
    expect(changed.state.ending).toEqual({ kind: 'agreement', round: 6 });
  });

  test('is also a choice the rules do not know', () => {
    const { leftOut, changed, actual } = play({ kind: 'lever', round: 5, lever: 'carTariff', option: 7 });
    expect(leftOut.map(({ because }) => because)).toEqual(['option-unknown']);
    expect(finalHash(changed.state)).toBe(finalHash(actual.state));
  });
});

describe('a game that the choice ended', () => {
  const brittle = rulesWith({ events: [], rupture: { stress: 2, ust10yBp: 20, jgb30yBp: 900, usdjpyPercent: 90 } });
  const sell: Command = {
    type: 'lever.set',
    seat: 'japan.finance',
    lever: 'treasuries',
    option: optionOf('treasuries', 'sell100'),
  };
  const sales: readonly Command[] = [...idleRound, sell, ...idleRound];

  test('is sat out to its end without it', () => {
    const kept = { kind: 'lever', round: 2, lever: 'treasuries', option: null } as const;
    const { actual, changed, silentRounds } = play(kept, sales, brittle, setupOf(3));
    expect(actual.state.ending).toEqual({ kind: 'rupture', round: 2 });
    expect(changed.state.ending).toEqual({ kind: 'deadline', round: 8 });
    expect(silentRounds).toBe(6);
  });

  test('ends before the commands do with it', () => {
    const idle = Array.from({ length: 8 }, () => idleRound).flat();
    const sold = put(2, 'treasuries', 'sell100');
    const { actual, changed, leftOut } = play(sold, idle, brittle, setupOf(3));
    expect(actual.state.ending?.kind).toBe('deadline');
    expect(changed.state.ending).toEqual({ kind: 'rupture', round: 2 });
    expect(new Set(leftOut.map(({ because }) => because))).toEqual(new Set(['game-over']));
    expect(leftOut).toHaveLength(6 * idleRound.length);
  });
});

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('lever' as const),
    round: fc.integer({ min: 1, max: 8 }),
    lever: fc.constantFrom(...jun2025.levers.map(({ id }) => id)),
    option: fc.option(fc.nat(7)),
  }),
  fc.record({
    kind: fc.constant('threat' as const),
    round: fc.integer({ min: 1, max: 8 }),
    side: fc.constantFrom('us' as const, 'japan' as const),
  }),
);

test('whatever is changed in whatever game, the past stays and a game that was over is over', () => {
  fc.assert(
    fc.property(fc.oneof(openGames(), finishedGames()), changes, ({ setup, commands, state }, change) => {
      const { actual, changed } = play(change, commands, rules, setup);
      expect(actual.state).toEqual(state);
      const before = (played: typeof state) => reportsOf(played).filter(({ round }) => round < change.round);
      expect(before(changed.state)).toEqual(before(state));
      expect(changed.scores === null).toBe(changed.state.stage !== 'over');
      if (state.stage === 'over') expect(changed.state.stage).toBe('over');
    }),
    { numRuns: 30 },
  );
});

test('commands that are of no game are a problem', () => {
  const refused = counterfactual(rules, setupOf(1), [...scriptedGame, ...idleRound], put(1, 'carTariff', 'rate35'));
  expect(refused).toMatchObject({ ok: false, problem: { code: 'command-refused', because: 'game-over' } });
});

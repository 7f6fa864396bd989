import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finalHash, replay, reportsOf } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import { idleRound, rules, setupOf } from '../../support/game.ts';
import { finishedGames, openGames } from './support/random-game.ts';

test('the same setup and commands give the same game, wherever it has got to', () => {
  fc.assert(
    fc.property(openGames(), ({ setup, commands, state }) => {
      const again = replay(rules, setup, commands);
      expect(again).toEqual({ ok: true, state });
    }),
    { numRuns: 100 },
  );
});

test('and after a passage through JSON the same hashes', () => {
  fc.assert(
    fc.property(finishedGames(), ({ setup, commands, state }) => {
      const again = replay(rules, JSON.parse(JSON.stringify(setup)), JSON.parse(JSON.stringify(commands)));
      if (!again.ok) throw new Error(again.problem.code);
      expect(reportsOf(again.state).map(({ hash }) => hash)).toEqual(reportsOf(state).map(({ hash }) => hash));
      expect(finalHash(again.state)).toBe(finalHash(state));
    }),
    { numRuns: 50 },
  );
});

test('another seed gives another game', () => {
  const hash = (seed: number): string => {
    const game = replay(rules, setupOf(seed), idleRound);
    return game.ok ? (reportsOf(game.state)[0]?.hash ?? '') : '';
  };
  expect(new Set([1, 2, 3, 4, 5].map(hash)).size).toBe(5);
});

test('a refused command stops the replay and is named', () => {
  const wrong: Command = { type: 'lever.set', seat: 'us.fed', lever: 'carTariff', option: 0 };
  expect(replay(rules, setupOf(7), [...idleRound, wrong, ...idleRound])).toEqual({
    ok: false,
    problem: { code: 'command-refused', index: idleRound.length, because: 'lever-not-yours' },
  });
});

test.each([
  ['scenario-mismatch', { scenario: 'plaza', seed: 1, mandates: {} }],
  ['mandate-unknown', setupOf(1, { us: ['factories', 'carmakers'] })],
  ['mandate-repeated', setupOf(1, { japan: ['carmakers', 'carmakers'] })],
] as const)('%s: a setup that cannot be played is named', (code, setup) => {
  expect(replay(rules, setup, [])).toEqual({ ok: false, problem: { code } });
});

import { describe, expect, test } from 'vitest';
import { delegateOf } from '../../../../src/core/agent/delegate/delegate.ts';
import { counterfactual } from '../../../../src/core/game/counterfactual.ts';
import { playOut, score } from '../../../../src/core/game/index.ts';
import type { Opponent } from '../../../../src/schema/setup.ts';
import { rules, setupOf } from '../../../support/game.ts';

const opponent: Opponent = { persona: 'guardian', level: 'normal' };
const SEEDS = [1, 2, 3, 4, 5, 6];

const games = SEEDS.map((seed) => {
  const setup = setupOf(seed);
  const japan = delegateOf(opponent);
  const us = delegateOf({ persona: 'hawk', level: 'easy' });
  const { state, commands } = playOut(rules, setup, { us: us.decide, japan: japan.decide });
  return { setup, state, commands, dossier: japan.dossier('japan', rules, setup, commands) };
});

describe('the papers of a delegate', () => {
  test('hold a plan whose first moves are those it made', () => {
    for (const { commands, dossier } of games) {
      const lock = commands.findIndex(({ type, seat }) => type === 'policy.lock' && seat === 'japan.primeMinister');
      const made = commands
        .slice(0, lock)
        .flatMap((command) =>
          command.type === 'lever.set' && command.seat.startsWith('japan.') ? [[command.lever, command.option]] : [],
        );
      const planned = dossier.plan.filter(({ round }) => round === 1).map(({ lever, option }) => [lever, option]);
      expect(made).toEqual(planned);
    }
  });

  test('say where it stood in every round it opened', () => {
    for (const { state, dossier } of games) {
      expect(dossier.rounds.map(({ round }) => round)).toEqual(dossier.rounds.map((_, i) => i + 1));
      expect(dossier.rounds.length).toBeGreaterThanOrEqual(state.ending?.round ?? Infinity);
      for (const { reservation, floor, aspiration } of dossier.rounds) {
        expect(floor).toBeGreaterThanOrEqual(reservation);
        expect(aspiration).toBeGreaterThanOrEqual(floor);
      }
      expect(dossier.resolve).toBeGreaterThan(0);
    }
  });

  test('name regrets that the changed world bears out, the dearest first', () => {
    let checked = 0;
    for (const { setup, state, commands, dossier } of games)
      for (const side of ['us', 'japan'] as const) {
        const regrets = dossier.regrets[side];
        const points = regrets.map((regret) => regret.points);
        expect(regrets.length).toBeLessThanOrEqual(3);
        expect(points).toEqual([...points].sort((a, b) => b - a));
        for (const regret of regrets) {
          if (regret.kind !== 'lever') continue;
          const { round, lever } = regret;
          const played = counterfactual(rules, setup, commands, { kind: 'lever', round, lever, option: null });
          const changed = played.ok ? played.value.changed.scores?.[side].utility : undefined;
          expect((changed ?? 0) - (score(rules, state)?.[side].utility ?? 0)).toBeCloseTo(regret.points, 9);
          checked += 1;
        }
      }
    expect(checked).toBeGreaterThan(0);
  });

  test('hold no regrets for a game that is not over', () => {
    const [game] = games;
    if (!game) throw new Error('a game was played');
    const early = delegateOf(opponent).dossier('japan', rules, game.setup, game.commands.slice(0, 4));
    expect(early.regrets).toEqual({ us: [], japan: [] });
  });
});

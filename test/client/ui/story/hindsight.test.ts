import { describe, expect, it } from 'vitest';
import { lookBack } from '../../../../src/client/ui/story/hindsight.ts';
import { reopen } from '../../../../src/client/ui/story/reopened.ts';
import { wantsOf } from '../../../../src/client/ui/story/wants.ts';
import { claimOf, encodeGame, score } from '../../../../src/core/game/index.ts';
import { rules } from '../../../support/game.ts';
import { honestGame, playersSetup } from '../support/honest-game.ts';

const preference = (values: readonly (readonly number[])[]) => ({ utility: { base: 0, values }, reservation: 0 });

describe('lookBack', () => {
  const own = preference([
    [0, 6],
    [0, 9],
  ]);
  const theirs = preference([
    [0, -1],
    [0, -20],
  ]);

  it('names the issue where more cost them little, and the one where it hurt', () => {
    expect(lookBack(own, theirs, [0, 0])).toEqual({ cheap: 0, dear: 1 });
  });

  it('names no cheap issue once it has been had', () => {
    expect(lookBack(own, theirs, [1, 0]).cheap).toBeNull();
  });
});

describe('wantsOf', () => {
  it('puts first what was held dearer than anyone knew', () => {
    const wants = wantsOf({ a: 1.2, b: 0.9, c: 0.9 }, { a: 1.0, b: 1.3, c: 0.7 });
    expect(wants.map(({ goal }) => goal)).toEqual(['b', 'a', 'c']);
  });
});

describe('reopen', () => {
  it('plays a finished game again from its code, to the same hash', () => {
    const game = honestGame(7, 'japan');
    const scores = score(rules, game.state);
    if (!scores) throw new Error('the game is over');
    const claim = claimOf(game.state, scores);
    const code = encodeGame(rules.scenario, { setup: playersSetup(7, 'japan'), commands: game.commands, claim });
    const reopened = reopen(rules, 'japan', code);
    expect(reopened?.state.passed.map(({ record }) => record.hash)).toEqual(
      game.state.passed.map(({ record }) => record.hash),
    );
    expect(reopened?.possible.batna.japan).toBe(scores.japan.batna);
    expect(reopen(rules, 'japan', `${code.slice(0, -1)}x`)).toBeNull();
  });
});

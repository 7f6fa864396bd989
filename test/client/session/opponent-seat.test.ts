import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openMind } from '../../../src/client/session/opponent-mind.ts';
import type { OpponentMind } from '../../../src/client/session/opponent-port.ts';
import { seatBy } from '../../../src/client/session/opponent-seat.ts';
import type { Seat } from '../../../src/client/session/opponent-thread.ts';
import { observe } from '../../../src/core/game/index.ts';
import { atTable, packageOf, rules } from '../../support/game.ts';
import { answered, japan, startHere } from './support/player.ts';
import { SAVE_KEY, shelfWith } from './support/shelf.ts';

const never = new Promise<never>(() => undefined);

const silent: OpponentMind = {
  decide: () => never,
  explain: () => never,
  lean: () => never,
  wanted: () => never,
  dossier: () => never,
};

/** Places at the table: the first ones hang, on the way there or once asked; whoever comes after them plays. */
const places = (hanging: number, where: 'on the way' | 'when asked' = 'when asked') => {
  const leaving: AbortSignal[] = [];
  const seat: Seat = (by, opponent, signal) => {
    leaving.push(signal);
    const hangs = leaving.length <= hanging;
    if (hangs && where === 'on the way') return never;
    return Promise.resolve({ mind: hangs ? silent : openMind(by, opponent), whileAlive: never });
  };
  return { seatOpponent: seatBy(async () => seat), areGone: () => leaving.map(({ aborted }) => aborted) };
};

/** A game in which we have just locked. */
const locked = (hanging: number, where?: 'on the way' | 'when asked') => {
  const { seatOpponent, areGone } = places(hanging, where);
  const shelf = shelfWith();
  const session = startHere(japan, shelf, seatOpponent);
  session.next();
  session.give({ type: 'policy.lock', seat: 'japan.primeMinister' });
  return { session, areGone, saved: () => shelf.held.get(SAVE_KEY) };
};

describe('an opponent that hangs', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each(['on the way', 'when asked'] as const)('%s is sent away, and a fresh one answers', async (where) => {
    const { session, areGone } = locked(1, where);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(areGone()).toEqual([false]);
    expect(session.view()).toMatchObject({ turn: 'theirs', thinking: true, opponentProblem: null });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(areGone()).toEqual([true, false]);
    expect(await answered(session)).toMatchObject({ phase: 'table', opponentProblem: null });
  });

  test('and the fresh one too, can be asked again: nothing of the game is lost', async () => {
    const { session, areGone, saved } = locked(2);
    const text = saved();
    await vi.advanceTimersByTimeAsync(41_000);
    expect(session.view()).toMatchObject({ turn: 'ours', opponentProblem: { code: 'opponent-failed' } });
    expect(areGone()).toEqual([true, true]);
    expect(saved()).toBe(text);
    session.askAgain();
    await vi.advanceTimersByTimeAsync(1);
    const after = await answered(session);
    expect(after).toMatchObject({ phase: 'table', opponentProblem: null });
    expect(after).toEqual(await answered(locked(0).session));
  });

  test('is asked nothing more once its game is closed', async () => {
    const { session, areGone } = locked(2);
    await vi.advanceTimersByTimeAsync(1);
    session.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(areGone()).toEqual([true]);
  });

  test('does not take the one that came after it along', async () => {
    const { seatOpponent, areGone } = places(1);
    const opponent = seatOpponent(rules, japan.opponent);
    const view = observe(rules, atTable(), 'us.whiteHouse');
    const terms = packageOf({ carTariff: 'rate15' });
    const first = opponent.lean(view, terms);
    await vi.advanceTimersByTimeAsync(10_000);
    const second = opponent.lean(view, terms);
    await vi.advanceTimersByTimeAsync(10_000);
    await first;
    expect(areGone()).toEqual([true, false]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await second).toEqual(await first);
    expect(areGone()).toEqual([true, false]);
  });
});

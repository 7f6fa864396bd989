import { afterEach, describe, expect, test, vi } from 'vitest';
import { seatHere } from '../../../src/client/session/opponent-mind.ts';
import type { SeatOpponent } from '../../../src/client/session/opponent-port.ts';
import { seatOpponent } from '../../../src/client/session/opponent-seat.ts';
import { resumeSession } from '../../../src/client/session/resume.ts';
import { parseSave } from '../../../src/client/session/save-file.ts';
import type { Session } from '../../../src/client/session/session.ts';
import type { Command } from '../../../src/schema/command.ts';
import { packageOf } from '../../support/game.ts';
import { answered, held, japan, mute, rulesOf, startHere } from './support/player.ts';
import { copyOf, type OpenShelf, SAVE_KEY, shelfWith } from './support/shelf.ts';

const lock: Command = { type: 'policy.lock', seat: 'japan.primeMinister' };
const offer: Command = { type: 'offer.make', seat: 'japan.meti', terms: packageOf({ carTariff: 'rate2' }) };
const close: Command = { type: 'table.close', seat: 'japan.meti' };

const lastIn = (shelf: OpenShelf): unknown => parseSave(shelf.held.get(SAVE_KEY) ?? '')?.log.at(-1);

/** A game in which we have just locked. */
const locked = (seat: SeatOpponent) => {
  const shelf = shelfWith();
  const session = startHere(japan, shelf, seat);
  session.next();
  session.give(lock);
  return { session, shelf };
};

/** Let everything happen that waits for nothing but its turn. */
const breathe = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

describe('while the opponent has the turn', () => {
  test('our own word is already saved and shown', () => {
    const { session, shelf } = locked(mute);
    expect(session.view()).toMatchObject({ turn: 'theirs', phase: 'policy', readiness: { japan: 'locked' } });
    expect(lastIn(shelf)).toEqual({ type: 'command.given', command: lock });
  });

  test('nothing we give is taken', async () => {
    const opponent = held();
    const { session, shelf } = locked(opponent.seat);
    const { text, view } = { text: shelf.held.get(SAVE_KEY), view: session.view() };
    session.give(close);
    session.ready();
    session.reopen();
    session.next();
    session.undo();
    expect(session.view()).toBe(view);
    expect(shelf.held.get(SAVE_KEY)).toBe(text);
    await breathe();
    while (opponent.answer()) await breathe();
    expect(session.view()).toMatchObject({ turn: 'ours', phase: 'table', rejection: null });
  });

  test('a reload asks again, and is answered the same', async () => {
    const { session, shelf } = locked(mute);
    const other = await resumeSession(rulesOf, copyOf(shelf), seatHere);
    if (other.kind !== 'session') throw new Error(other.kind);
    const again = await answered(other.session);
    session.close();
    expect(again).toEqual(await answered(locked(seatHere).session));
  });
});

describe('waiting is told', () => {
  afterEach(() => void vi.useRealTimers());

  const thinkingAfter = async (ms: number, answersAfter = 1000): Promise<Session> => {
    vi.useFakeTimers();
    const opponent = held();
    const { session } = locked(opponent.seat);
    setInterval(opponent.answer, answersAfter);
    await vi.advanceTimersByTimeAsync(ms);
    return session;
  };

  test('not before 150 ms, and then', async () => {
    const session = await thinkingAfter(149);
    expect(session.view().thinking).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(session.view()).toMatchObject({ thinking: true, turn: 'theirs', phase: 'policy' });
  });

  test('never of a quick answer', async () => {
    const session = await thinkingAfter(0);
    const told: boolean[] = [];
    session.subscribe(() => told.push(session.view().thinking));
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toContain(true);
    const quick = await thinkingAfter(0, 40);
    quick.subscribe(() => expect(quick.view().thinking).toBe(false));
    await vi.advanceTimersByTimeAsync(5000);
    expect(quick.view()).toMatchObject({ phase: 'table', turn: 'ours' });
  });
});

describe('a game left while the opponent thinks', () => {
  test('hears no more of it, and writes over nothing', async () => {
    const opponent = held();
    const { session, shelf } = locked(opponent.seat);
    await breathe();
    session.close();
    expect(opponent.isClosed()).toBe(true);
    const next = startHere(japan, shelf);
    const text = shelf.held.get(SAVE_KEY);
    expect(opponent.answer()).toBe(true);
    await breathe();
    expect(shelf.held.get(SAVE_KEY)).toBe(text);
    expect(next.view().phase).toBe('briefing');
    expect(session.view().phase).toBe('policy');
  });
});

/** An opponent that breaks down over its first answers in a stage of the round. */
const faint =
  (stage: 'policy' | 'table', times: number): SeatOpponent =>
  (...game) => {
    const here = seatHere(...game);
    let left = times;
    return {
      ...here,
      decide(view) {
        if (view.stage === stage) left -= 1;
        return view.stage === stage && left >= 0 ? Promise.reject(new Error('broken')) : here.decide(view);
      },
    };
  };

describe('an opponent that breaks down', () => {
  test('is named, and asked again where the player wishes', async () => {
    const { session, shelf } = locked(faint('policy', 2));
    expect((await answered(session)).opponentProblem).toEqual({ code: 'opponent-failed' });
    expect(lastIn(shelf)).toEqual({ type: 'command.given', command: lock });
    session.askAgain();
    expect(session.view()).toMatchObject({ turn: 'theirs', opponentProblem: null });
    expect((await answered(session)).opponentProblem).not.toBeNull();
    session.askAgain();
    expect(await answered(session)).toMatchObject({ phase: 'table', opponentProblem: null });
  });

  test('at the table leaves us free to speak', async () => {
    const { session } = locked(faint('table', 1));
    expect(await answered(session)).toMatchObject({ phase: 'table', opponentProblem: { code: 'opponent-failed' } });
    session.give(offer);
    const { observation, opponentProblem } = await answered(session);
    expect(opponentProblem).toBeNull();
    expect(observation.offers.us).not.toBeNull();
  });
});

test('where there are no workers, the opponent plays on this thread', async () => {
  expect(globalThis.Worker).toBeUndefined();
  const { session } = locked(seatOpponent);
  expect(await answered(session)).toEqual(await answered(locked(seatHere).session));
  session.give(offer);
  expect((await answered(session)).observation.offers.us).not.toBeNull();
  session.close();
});

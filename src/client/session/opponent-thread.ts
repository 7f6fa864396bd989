import { type Remote, wrap } from 'comlink';
import type { Observation } from '../../core/game/index.ts';
import type { OpponentMind, SeatOpponent } from './opponent-port.ts';
import type { OpponentWorker } from './opponent-worker.ts';

/** An opponent that listens, and a promise that is broken when its thread is. */
export interface Seated {
  readonly mind: OpponentMind;
  readonly whileAlive: Promise<never>;
}

/** Seat an opponent somewhere, for one game, until it is sent away. */
export type Seat = (...game: [...Parameters<SeatOpponent>, leaving: AbortSignal]) => Promise<Seated>;

/** The mind in a worker, which is sent each view once. */
const mindIn = (remote: Remote<OpponentWorker>): OpponentMind => {
  let sent: Observation | null = null;
  const unsent = (view: Observation): Observation | null => {
    const isKnown = view === sent;
    sent = view;
    return isKnown ? null : view;
  };
  return {
    decide: (view) => remote.decide(unsent(view)),
    explain: (view, terms) => remote.explain(unsent(view), terms),
    lean: (view, terms) => remote.lean(unsent(view), terms),
    wanted: (view, terms) => remote.wanted(unsent(view), terms),
    dossier: (side, setup, commands) => remote.dossier(side, setup, commands),
  };
};

const seatInWorker: Seat = async (rules, opponent, leaving) => {
  const worker = new Worker(new URL('./opponent-worker.ts', import.meta.url), { type: 'module' });
  leaving.addEventListener('abort', () => worker.terminate());
  const whileAlive = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('messageerror', () => reject(new Error('an answer could not be read')));
  });
  whileAlive.catch(() => worker.terminate());
  const remote = wrap<OpponentWorker>(worker);
  await Promise.race([remote.open(rules, opponent), whileAlive]);
  return { mind: mindIn(remote), whileAlive };
};

const seatOnThisThread: Seat = async (rules, opponent) => {
  const { openMind } = await import('./opponent-mind.ts');
  return { mind: openMind(rules, opponent), whileAlive: new Promise(() => undefined) };
};

/** Seat an opponent in a worker; where the browser refuses one, on the page's own thread, by the same code. */
export const seatSomewhere: Seat = async (...game) => {
  try {
    return await seatInWorker(...game);
  } catch {
    return await seatOnThisThread(...game);
  }
};

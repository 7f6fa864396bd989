import { wrap } from 'comlink';
import type { OpponentPort, SeatOpponent } from './opponent-port.ts';
import type { OpponentWorker } from './opponent-worker.ts';

/** What an opponent can be asked, once it has come to the table. */
export type Asked = Omit<OpponentPort, 'rouse' | 'close'>;

/** An opponent that listens, and a promise that is broken when its thread is. */
export interface Seated {
  readonly mind: Asked;
  readonly whileAlive: Promise<never>;
  stop(): void;
}

type Seat = (...game: Parameters<SeatOpponent>) => Promise<Seated>;

const seatInWorker: Seat = async (rules, opponent) => {
  const worker = new Worker(new URL('./opponent-worker.ts', import.meta.url), { type: 'module' });
  const whileAlive = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('messageerror', () => reject(new Error('an answer could not be read')));
  });
  whileAlive.catch(() => worker.terminate());
  const mind = wrap<OpponentWorker>(worker);
  await Promise.race([mind.open(rules, opponent), whileAlive]);
  return { mind, whileAlive, stop: () => worker.terminate() };
};

const seatOnThisThread: Seat = async (rules, opponent) => {
  const { seatHere } = await import('./opponent-mind.ts');
  return { mind: seatHere(rules, opponent), whileAlive: new Promise(() => undefined), stop: () => undefined };
};

/** Seat an opponent in a worker; where the browser refuses one, on the page's own thread, by the same code. */
export const seatSomewhere: Seat = async (...game) => {
  try {
    return await seatInWorker(...game);
  } catch {
    return await seatOnThisThread(...game);
  }
};

import type { SeatOpponent } from './opponent-port.ts';
import type { Asked, Seated } from './opponent-thread.ts';

/**
 * Seat an opponent that thinks on a thread of its own. It comes to the table when it is roused or first
 * asked, and afresh after it has broken down.
 */
export const seatOpponent: SeatOpponent = (rules, opponent) => {
  let seated: Promise<Seated> | null = null;
  const seat = (): Promise<Seated> => {
    seated ??= import('./opponent-thread.ts').then(({ seatSomewhere }) => seatSomewhere(rules, opponent));
    return seated;
  };
  const leave = (): void => {
    seated?.then(
      ({ stop }) => stop(),
      () => undefined,
    );
    seated = null;
  };
  const ask = async <T>(question: (mind: Asked) => Promise<T>): Promise<T> => {
    try {
      const { mind, whileAlive } = await seat();
      return await Promise.race([question(mind), whileAlive]);
    } catch (error) {
      leave();
      throw error;
    }
  };
  return {
    rouse: () => void seat().catch(leave),
    decide: (view) => ask((mind) => mind.decide(view)),
    close: leave,
  };
};

import type { OpponentMind, SeatOpponent } from './opponent-port.ts';
import type { Seated } from './opponent-thread.ts';

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
  const ask = async <T>(question: (mind: OpponentMind) => Promise<T>): Promise<T> => {
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
    explain: (view, terms) => ask((mind) => mind.explain(view, terms)),
    lean: (view, terms) => ask((mind) => mind.lean(view, terms)),
    wanted: (view, terms) => ask((mind) => mind.wanted(view, terms)),
    dossier: (side, setup, commands) => ask((mind) => mind.dossier(side, setup, commands)),
    close: leave,
  };
};

import type { OpponentMind, SeatOpponent } from './opponent-port.ts';
import type { Seat, Seated } from './opponent-thread.ts';

/** An answer takes hundredths of a second: whoever has said nothing for so long, on whatever device, hangs. */
const PATIENCE_MS = 20_000;

/** An opponent has not answered in time. */
class Hung extends Error {}

/** What is promised, if it is told in time. */
const inTime = async <T>(promised: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Hung('no answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([promised, patience]);
  } finally {
    clearTimeout(timer);
  }
};

/** An opponent on its way to the table or there, and how to send it away. */
interface Place {
  readonly seated: Promise<Seated>;
  readonly leaving: AbortController;
}

/**
 * Seat an opponent wherever `load` says. It comes to the table when it is roused or first asked, and afresh after
 * it has broken down. One that hangs is sent away, and the question put once more, to a fresh one.
 */
export const seatBy =
  (load: () => Promise<Seat>): SeatOpponent =>
  (rules, opponent) => {
    let place: Place | null = null;
    let isClosed = false;
    const takePlace = (): Place => {
      const leaving = new AbortController();
      return { seated: load().then((seat) => seat(rules, opponent, leaving.signal)), leaving };
    };
    const leave = (left: Place): void => {
      if (place === left) place = null;
      left.leaving.abort();
    };
    const askOnce = async <T>(question: (mind: OpponentMind) => Promise<T>): Promise<T> => {
      place ??= takePlace();
      const asked = place;
      try {
        return await inTime(asked.seated.then(({ mind, whileAlive }) => Promise.race([question(mind), whileAlive])));
      } catch (error) {
        leave(asked);
        throw error;
      }
    };
    const ask = <T>(question: (mind: OpponentMind) => Promise<T>): Promise<T> =>
      askOnce(question).catch((error: unknown) => {
        if (error instanceof Hung && !isClosed) return askOnce(question);
        throw error;
      });
    return {
      rouse() {
        place ??= takePlace();
        const roused = place;
        roused.seated.catch(() => leave(roused));
      },
      decide: (view) => ask((mind) => mind.decide(view)),
      explain: (view, terms) => ask((mind) => mind.explain(view, terms)),
      lean: (view, terms) => ask((mind) => mind.lean(view, terms)),
      wanted: (view, terms) => ask((mind) => mind.wanted(view, terms)),
      dossier: (side, setup, commands) => ask((mind) => mind.dossier(side, setup, commands)),
      close() {
        isClosed = true;
        if (place) leave(place);
      },
    };
  };

/** Seat an opponent that thinks on a thread of its own. */
export const seatOpponent = seatBy(async () => (await import('./opponent-thread.ts')).seatSomewhere);

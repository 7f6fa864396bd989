import type { Rules } from '../../core/game/index.ts';
import { newGame, take } from './local-game.ts';
import type { SeatOpponent } from './opponent-port.ts';
import { findSave } from './save-file.ts';
import { type Shelf, setAside } from './save-shelf.ts';
import { openSession, type Resumed } from './session.ts';

/**
 * Pick up the game in progress exactly where it was left; an opponent whose
 * word was lost is asked again. A save that no longer replays is set aside.
 * Rejects, and leaves the save alone, if its scenario cannot be fetched.
 */
export const resumeSession = async (
  rulesOf: (scenario: string) => Promise<Rules | undefined>,
  shelf: Shelf,
  seatOpponent: SeatOpponent,
): Promise<Resumed> => {
  const found = findSave(shelf);
  if (found.kind !== 'save') return found;
  const { save, text } = found;
  const [first] = save.log;
  if (first?.type !== 'game.started') return { kind: 'problem', problem: setAside(shelf, text, 'save-damaged') };
  const rules = await rulesOf(first.setup.scenario);
  if (!rules) return { kind: 'problem', problem: setAside(shelf, text, 'save-version') };
  const game = newGame(rules, save.side, save.opponent, shelf);
  if (!save.log.every((event) => take(game, event)))
    return { kind: 'problem', problem: setAside(shelf, text, 'save-damaged') };
  return { kind: 'session', session: openSession(game, seatOpponent) };
};

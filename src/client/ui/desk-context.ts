import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Session } from '../session/session.ts';
import type { SessionView } from '../session/session-view.ts';
import type { Desk } from './ports.ts';

export const DeskContext = createContext<Desk | null>(null);

/** The desk every screen works at. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a screen must stand inside DeskContext');
  return desk;
};

/** The game in progress and its session. Only for screens shown while there is one. */
export const useGame = (): { readonly view: SessionView; readonly session: Session } => {
  const desk = useDesk();
  const view = desk.view.value;
  const session = desk.session.value;
  if (!view || !session) throw new Error('a game screen is shown only with a game in progress');
  return { view, session };
};

import type { Command } from '../../schema/command.ts';
import { isNegotiator, leaderOf, sideOf } from './delegation.ts';
import { type Rejection, reject } from './rejection.ts';
import type { GameState } from './state.ts';

type Refusal = { readonly ok: false; readonly rejection: Rejection } | null;

/** Why a side may do nothing at the table now, or null if it may. */
export const shutOut = (state: GameState, command: Command): Refusal => {
  if (state.stage !== 'table') return reject('wrong-stage');
  return state.closed[sideOf(command.seat)] ? reject('already-closed') : null;
};

/** Why a seat may not speak at the table now, or null if it may. */
export const silenced = (state: GameState, command: Command): Refusal => {
  if (state.stage !== 'table') return reject('wrong-stage');
  if (!isNegotiator(command.seat)) return reject('not-negotiator', command.seat);
  return shutOut(state, command);
};

/** Why a seat may not act as its side's leader at the table now, or null if it may. */
export const unlessLeader = (state: GameState, command: Command): Refusal => {
  const refused = silenced(state, command);
  if (refused) return refused;
  return leaderOf[sideOf(command.seat)] === command.seat ? null : reject('not-leader', command.seat);
};

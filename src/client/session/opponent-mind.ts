import { delegateOf } from '../../core/agent/delegate/delegate.ts';
import type { Observation, Rules } from '../../core/game/index.ts';
import type { Command } from '../../schema/command.ts';
import type { Opponent } from '../../schema/setup.ts';
import type { SeatOpponent } from './opponent-port.ts';

/** What an opponent can be asked, wherever it thinks. */
export interface OpponentMind {
  decide(view: Observation): readonly Command[];
}

export const openMind = (rules: Rules, opponent: Opponent): OpponentMind => {
  const { decide } = delegateOf(opponent);
  return { decide: (view) => decide(view, rules) };
};

/** Seat an opponent that thinks on the page's own thread. */
export const seatHere: SeatOpponent = (rules, opponent) => {
  const mind = openMind(rules, opponent);
  return { decide: async (view) => mind.decide(view), rouse: () => undefined, close: () => undefined };
};

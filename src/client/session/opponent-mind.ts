import { delegateOf } from '../../core/agent/delegate/delegate.ts';
import type { Rules } from '../../core/game/index.ts';
import type { Opponent } from '../../schema/setup.ts';
import type { OpponentMind, SeatOpponent } from './opponent-port.ts';

/** Open the mind of an opponent, wherever it is to think. */
export const openMind = (rules: Rules, opponent: Opponent): OpponentMind => {
  const delegate = delegateOf(opponent);
  return {
    decide: async (view) => delegate.decide(view, rules),
    explain: async (view, terms) => delegate.explain(view, rules, terms),
    lean: async (view, terms) => delegate.lean(view, rules, terms),
    wanted: async (view, terms) => delegate.wanted(view, rules, terms),
    dossier: async (side, setup, commands) => delegate.dossier(side, rules, setup, commands),
  };
};

/** Seat an opponent that thinks on the page's own thread. */
export const seatHere: SeatOpponent = (rules, opponent) => ({
  ...openMind(rules, opponent),
  rouse: () => undefined,
  close: () => undefined,
});

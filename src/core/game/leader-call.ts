import type { Command } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Mandate } from '../../schema/setup.ts';
import type { Arrival } from './arrival.ts';
import { sideOf, withSide } from './delegation.ts';
import { unlessLeader } from './floor.ts';
import { accept, type Result, reject } from './rejection.ts';
import { OFFERS_PER_ROUND, type Rules } from './rules.ts';
import type { GameState, Taste } from './state.ts';
import { mandatedTaste, publicTaste } from './taste.ts';

/** What a call gains, points. */
export const callPrice = { trust: 2 } as const;

const OFFERS_AFTER_CALL = 2;

/** Offers each side may make in this round: more once a leader has called. */
export const offersAllowed = ({ called, round }: Pick<GameState, 'called' | 'round'>): number =>
  OFFERS_PER_ROUND + (called.us === round || called.japan === round ? OFFERS_AFTER_CALL : 0);

/** Call the other leader: once a game and side. Gains trust and time, and shows the two goals that weigh most. */
export const callLeader = (
  _rules: Rules,
  state: GameState,
  command: Extract<Command, { type: 'leader.call' }>,
): Result<GameState> => {
  const refused = unlessLeader(state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  if (state.called[side] > 0) return reject('call-used');
  const felt: Arrival = { cause: { kind: 'call', side }, shocks: [{ type: 'trust', amount: callPrice.trust }] };
  return accept({
    ...state,
    called: withSide(state.called, side, state.round),
    pending: [...state.pending, felt],
  });
};

/** The two goals that weigh most with a side, the heavier first; of equals, the scenario's order. */
export const heaviestGoals = (taste: Taste): Mandate => {
  const [first = '', second = ''] = Object.keys(taste).sort((a, b) => (taste[b] ?? 0) - (taste[a] ?? 0));
  return [first, second];
};

/** The two goals a side's call has shown, null while its leader has not called. */
export const shownGoals = ({ called, tastes }: GameState, side: Side): Mandate | null =>
  called[side] > 0 ? heaviestGoals(tastes[side]) : null;

/** What everyone can know of a side's taste: its published goals, those its leader's call has shown counted double. */
export const knownTaste = ({ scenario }: Rules, state: GameState, side: Side): Taste => {
  const shown = shownGoals(state, side);
  return shown ? mandatedTaste(scenario, side, shown) : publicTaste(scenario, side);
};

import type { Command } from '../../schema/command.ts';
import type { Seat, Side } from '../../schema/party.ts';
import type { Shock } from '../../schema/shock.ts';
import { isNegotiator, leaderOf, type PerSide, sideOf, withSide } from './delegation.ts';
import { unlessLeader } from './floor.ts';
import { accept, type Result, reject } from './rejection.ts';
import type { Rules } from './rules.ts';
import type { GameState } from './state.ts';

/** How high an envoy stands: the higher, the more it honours the other side and the more it costs at home. */
export type Rank = 'official' | 'minister' | 'leader';

/** Who leads the talks until someone else is sent. */
export const defaultEnvoys: PerSide<Seat> = { us: 'us.ustr', japan: 'japan.meti' };

const ministers: readonly Seat[] = ['us.treasury', 'japan.finance'];

/** Rank of an office that may lead the talks. */
export const rankOf = (seat: Seat): Rank => {
  if (seat === leaderOf[sideOf(seat)]) return 'leader';
  return ministers.includes(seat) ? 'minister' : 'official';
};

/** Points, by rank: trust that it gains abroad, approval that it costs at home. */
export const HONOUR = { official: 0, minister: 0.8, leader: 1.8 } as const;
export const PRICE = { official: 0, minister: 0.3, leader: 0.8 } as const;

/** What sending one envoy for another does: a higher rank gains trust and costs approval, a lower one takes the honour back. */
const welcome = (side: Side, from: Rank, to: Rank): readonly Shock[] => {
  const shocks: Shock[] = [{ type: 'trust', amount: HONOUR[to] - HONOUR[from] }];
  if (PRICE[to] > PRICE[from]) shocks.push({ type: 'approval', side, amount: PRICE[from] - PRICE[to] });
  return from === to ? [] : shocks;
};

/** Send someone to lead the talks from now on, at most once a round. Who may speak at the table may be sent. */
export const sendEnvoy = (
  _rules: Rules,
  state: GameState,
  command: Extract<Command, { type: 'envoy.send' }>,
): Result<GameState> => {
  const refused = unlessLeader(state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  const { envoy } = command;
  if (sideOf(envoy) !== side || !isNegotiator(envoy)) return reject('envoy-unknown', envoy);
  if (state.envoys[side] === envoy) return reject('envoy-there', envoy);
  if (state.envoySent[side] === state.round) return reject('envoy-sent');
  const shocks = welcome(side, rankOf(state.envoys[side]), rankOf(envoy));
  const felt = shocks.length > 0 ? [{ cause: { kind: 'envoy', side, seat: envoy } as const, shocks }] : [];
  return accept({
    ...state,
    envoys: withSide(state.envoys, side, envoy),
    envoySent: withSide(state.envoySent, side, state.round),
    pending: [...state.pending, ...felt],
  });
};

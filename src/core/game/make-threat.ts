import type { Channel, Command } from '../../schema/command.ts';
import type { Lever } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';
import { announcement, credibilityOf, HIDDEN_OPTION, threatenedFrom } from './announcement.ts';
import type { Arrival } from './arrival.ts';
import { sideOf } from './delegation.ts';
import { silenced } from './floor.ts';
import { leverShocks } from './lever-shock.ts';
import { accept, type Rejection, type Result, reject } from './rejection.ts';
import { leverOf, type Rules, THREATS_PER_ROUND } from './rules.ts';
import type { GameState, Threat } from './state.ts';

type MakeThreat = Extract<Command, { type: 'threat.make' }>;

/** Trust that saying so takes, points. */
export const TRUST_COST: Readonly<Record<Channel, number>> = { private: -1, ambiguous: -2, public: -4, partial: -4 };
const INSTALMENT = 0.25;

/** What is done at once of a threatened move. */
export interface Instalment {
  /** Where the lever stands afterwards. */
  readonly to: number;
  readonly shocks: readonly Shock[];
}

/** A quarter of a shock, or null of one that comes whole or not at all. */
const quarterOf = (shock: Shock): Shock | null =>
  'amount' in shock && shock.type !== 'volatility' ? { ...shock, amount: shock.amount * INSTALMENT } : null;

/**
 * The first instalment of a threatened move: a stance goes one step of the way, an action lands a quarter of its
 * shocks. Null where there is nothing between where the lever stands and what is threatened.
 */
export const firstInstalment = (lever: Lever, from: number, option: number): Instalment | null => {
  if (lever.kind === 'stance') {
    const to = from + Math.sign(option - from);
    return Math.abs(option - from) > 1 ? { to, shocks: leverShocks(lever, from, to) } : null;
  }
  const whole = leverShocks(lever, from, option);
  const shocks = whole.map(quarterOf).filter((shock) => shock !== null);
  return shocks.length > 0 && shocks.length === whole.length ? { to: from, shocks } : null;
};

/** What the words of a threat do as they are spoken: trust lost, and what the markets hear. */
const wordShocks = (state: Pick<GameState, 'economy'>, lever: Lever, threat: Threat): readonly Shock[] => [
  { type: 'trust', amount: TRUST_COST[threat.channel] },
  ...announcement(lever, threat, threat.from, credibilityOf(state, threat.side)),
];

/** What a threat of a lever brings in the round in which it is made: its words, and a first instalment if there is one. */
export const spokenShocks = (
  state: Pick<GameState, 'economy' | 'levers'>,
  lever: Lever,
  { option, channel }: Pick<Threat, 'option' | 'channel'>,
): readonly Shock[] => {
  const from = threatenedFrom(state.levers, lever);
  const begun = channel === 'partial' ? (firstInstalment(lever, from, option)?.shocks ?? []) : [];
  const threat = { side: lever.side, round: 0, lever: lever.id, from, option, channel };
  return [...wordShocks(state, lever, threat), ...begun];
};

/** Why a threat may not be made, or null if it may. */
const refusalOf = (
  rules: Rules,
  state: GameState,
  { seat, lever: id, option, channel }: MakeThreat,
): { readonly ok: false; readonly rejection: Rejection } | null => {
  const side = sideOf(seat);
  const lever = leverOf(rules.scenario, id);
  if (!lever) return reject('lever-unknown', id);
  if (lever.side !== side) return reject('lever-not-yours', id);
  if (option >= lever.options.length) return reject('option-unknown', id);
  const from = threatenedFrom(state.levers, lever);
  if (option === from) return reject('threat-empty', id);
  const made = state.threats.filter((threat) => threat.side === side && threat.round === state.round);
  if (made.length >= THREATS_PER_ROUND) return reject('threat-limit');
  return channel === 'partial' && !firstInstalment(lever, from, option) ? reject('threat-too-small', id) : null;
};

/** Do the first instalment of a threat: policy moves, and the markets get it. */
const begin = (state: GameState, lever: Lever, { side, from, option }: Threat): GameState => {
  const instalment = firstInstalment(lever, from, option);
  if (!instalment) return state;
  const { to, shocks } = instalment;
  const begun: Arrival = { cause: { kind: 'threat', side, lever: lever.id, option, fate: 'begun' }, shocks };
  const pending = [...state.pending, begun];
  if (to === from) return { ...state, pending };
  return {
    ...state,
    pending,
    levers: { ...state.levers, [lever.id]: to },
    moved: [...new Set([...state.moved, lever.id])],
    pendingMoves: [...state.pendingMoves, { lever: lever.id, from, to, byLaw: false }],
  };
};

/**
 * Announce that a lever will move next round unless there is a deal. What is said in public moves markets, by half
 * if it is only hinted at; all of it costs trust. A partial threat begins to be carried out at once.
 */
export const makeThreat = (rules: Rules, state: GameState, command: MakeThreat): Result<GameState> => {
  const refused = silenced(state, command) ?? refusalOf(rules, state, command);
  if (refused) return refused;
  const lever = leverOf(rules.scenario, command.lever);
  if (!lever) return reject('lever-unknown', command.lever);
  const side = sideOf(command.seat);
  const { channel, option } = command;
  const from = threatenedFrom(state.levers, lever);
  const threat: Threat = { side, round: state.round, lever: lever.id, from, option, channel };
  const isCard = channel === 'ambiguous';
  const said: Arrival = {
    cause: {
      kind: 'threat',
      side,
      lever: lever.id,
      option: isCard ? HIDDEN_OPTION : option,
      fate: isCard ? 'hinted' : 'made',
    },
    shocks: wordShocks(state, lever, threat),
  };
  const spoken = { ...state, threats: [...state.threats, threat], pending: [...state.pending, said] };
  return accept(channel === 'partial' ? begin(spoken, lever, threat) : spoken);
};

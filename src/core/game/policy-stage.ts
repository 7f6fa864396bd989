import type { Command } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Lever } from '../../schema/scenario.ts';
import { bothSides, leaderOf, sideOf, withSide } from './delegation.ts';
import { bindLevers } from './lever-shock.ts';
import { accept, type Result, reject } from './rejection.ts';
import { leverOf, type Rules } from './rules.ts';
import type { GameState } from './state.ts';
import { reckon } from './threat.ts';

type LeverSet = Extract<Command, { type: 'lever.set' }>;
type PolicyLock = Extract<Command, { type: 'policy.lock' }>;

/** Put a lever in draft. Setting it back to where it stands clears the draft. */
export const setLever = (rules: Rules, state: GameState, command: LeverSet): Result<GameState> => {
  if (state.stage !== 'policy') return reject('wrong-stage');
  const lever = leverOf(rules.scenario, command.lever);
  if (!lever) return reject('lever-unknown', command.lever);
  if (!lever.offices.includes(command.seat)) return reject('lever-not-yours', command.lever);
  if (command.option >= lever.options.length) return reject('option-unknown', command.lever);
  if (state.locked[lever.side]) return reject('already-locked');
  const drafts: Record<string, number> = {};
  for (const id in state.drafts) if (id !== lever.id) drafts[id] = state.drafts[id] ?? 0;
  if (command.option !== state.levers[lever.id]) drafts[lever.id] = command.option;
  return accept({ ...state, drafts });
};

/** Lock a side's drafts. When both have locked, the drafts become policy and the table opens. */
export const lockPolicy = (rules: Rules, state: GameState, command: PolicyLock): Result<GameState> => {
  if (state.stage !== 'policy') return reject('wrong-stage');
  const side = sideOf(command.seat);
  if (leaderOf[side] !== command.seat) return reject('not-leader', command.seat);
  if (state.locked[side]) return reject('already-locked');
  const locked = withSide(state.locked, side, true);
  const next = { ...state, locked };
  return accept(locked.us && locked.japan ? enactPolicy(rules, next) : next);
};

const draftsOf = (rules: Rules, state: GameState, side: Side): readonly Lever[] =>
  rules.scenario.levers.filter((lever) => lever.side === side && state.drafts[lever.id] !== undefined);

const enactPolicy = (rules: Rules, state: GameState): GameState => {
  const bindings = bothSides
    .flatMap((side) => draftsOf(rules, state, side))
    .map((lever) => ({ lever: lever.id, option: state.drafts[lever.id] ?? lever.initial }));
  const bound = bindLevers(rules.scenario, state.levers, bindings, false);
  const moved = [...new Set([...state.moved, ...bindings.map((binding) => binding.lever)])];
  const { arrivals, backDowns } = reckon(rules, state, { round: state.round, levers: bound.levers, moved });
  return {
    ...state,
    stage: 'table',
    levers: bound.levers,
    moved,
    drafts: {},
    pending: [...state.pending, ...bound.arrivals, ...arrivals],
    backDowns,
    pendingMoves: bound.moves,
  };
};

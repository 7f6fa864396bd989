import type { Binding, Lever } from '../../../schema/scenario.ts';
import type { Shock } from '../../../schema/shock.ts';
import type { EconomyState } from '../../economy/state/economy-state.ts';
import { leverShocks } from '../../game/lever-shock.ts';
import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';

/** Where a forecast starts: what one side can see of the game, made ready to run on. */
export interface Standpoint {
  readonly economy: EconomyState;
  readonly levers: Readonly<Record<string, number>>;
  /** Levers their owners have moved since the start. */
  readonly moved: ReadonlySet<string>;
  readonly round: number;
  /** The first round in which policy can still be set. */
  readonly free: number;
  /** What this round's markets will feel first: its news, and policy that is locked but not yet felt. */
  readonly coming: readonly Shock[];
}

/** Where levers stood when the round began: the reports' moves on top of the start, actions at rest. */
const leversBefore = ({ reports }: Observation, levers: readonly Lever[]): Readonly<Record<string, number>> => {
  const before: Record<string, number> = {};
  for (const lever of levers) before[lever.id] = lever.initial;
  for (const { moves } of reports) for (const { lever, to } of moves) before[lever] = to;
  for (const lever of levers) if (lever.kind === 'action') before[lever.id] = lever.initial;
  return before;
};

/** The levers moved since the round began. */
export const movedSince = (observation: Observation, levers: readonly Lever[]) => {
  const before = leversBefore(observation, levers);
  return levers.flatMap((lever) => {
    const from = before[lever.id] ?? lever.initial;
    const to = observation.levers[lever.id] ?? from;
    return from === to ? [] : [{ lever, from, to }];
  });
};

/** The standpoint of an observation. */
export const standpointOf = (observation: Observation, { scenario }: Rules): Standpoint => {
  const { economy, levers, round, stage, reports, events } = observation;
  const own = reports.flatMap(({ moves }) => moves.filter(({ byLaw }) => !byLaw).map(({ lever }) => lever));
  const changed = movedSince(observation, scenario.levers);
  const news = scenario.events.filter(({ id }) => events.includes(id)).flatMap(({ shocks }) => shocks);
  const enacted = stage === 'table' ? changed.flatMap(({ lever, from, to }) => leverShocks(lever, from, to)) : [];
  return {
    economy,
    levers,
    moved: new Set([...own, ...changed.map(({ lever }) => lever.id)]),
    round,
    free: stage === 'policy' ? round : round + 1,
    coming: [...enacted, ...news],
  };
};

/** Moves by round; a round without an entry moves nothing. */
export type Moves = ReadonlyMap<number, readonly Binding[]>;

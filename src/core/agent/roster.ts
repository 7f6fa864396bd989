import type { AgentId } from '../../schema/setup.ts';
import type { Agent } from '../game/agent.ts';
import { plannedAgent } from './planned.ts';

/** Locks its policy untouched and says nothing: the no-bargaining baseline. */
const silent: Agent = ({ stage, side, locked, closed }) => {
  const seat = side === 'us' ? 'us.whiteHouse' : 'japan.primeMinister';
  if (stage === 'policy' && !locked[side]) return [{ type: 'policy.lock', seat }];
  return stage === 'table' && !closed[side] ? [{ type: 'table.close', seat }] : [];
};

/** The agents one can play against, by id. */
export const roster: Readonly<Record<AgentId, Agent>> = {
  honest: plannedAgent({ exponent: 0.6, resolve: 0.55, firmness: 0.5, menace: 0.5 }),
  stubborn: plannedAgent({ exponent: 0.2, resolve: 0.8, firmness: 0.8, menace: 0.8 }),
  yielding: plannedAgent({ exponent: 1.6, resolve: 0.25, firmness: 0.2, menace: 0.1 }),
  silent,
};

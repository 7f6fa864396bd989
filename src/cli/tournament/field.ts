import { agentOf } from '../../core/agent/roster.ts';
import { bots } from '../../core/agent/scripted/bots.ts';
import type { Agent } from '../../core/game/agent.ts';
import { personaIds } from '../../schema/opponent.ts';

/** Whoever may sit opposite. */
export const personas: readonly string[] = [...personaIds.us, ...personaIds.japan];

/** Personas as an opponent one plays unless one asks for another level: both sides of a mirrored game are drawn from them. */
export const delegates: readonly string[] = personas.map((persona) => `${persona}@normal`);

/** Everyone in the league. */
export const entrants: readonly string[] = [...Object.keys(bots), ...delegates];

/** Whom every level is examined by: bots that really bargain. The same for all levels, and none of them learns. */
export const examiners: readonly string[] = Object.keys(bots).filter((id) => id !== 'silent');

/** The agent of a policy. Throws on one that is not in the field. */
export const agentFor = (policy: string): Agent => {
  const agent = agentOf(policy);
  if (!agent) throw new Error(`no policy "${policy}"`);
  return agent;
};

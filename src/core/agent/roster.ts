import type { LevelId, Opponent } from '../../schema/setup.ts';
import type { Agent } from '../game/agent.ts';
import { delegateOf } from './delegate/delegate.ts';
import { personas } from './delegate/persona.ts';
import { plannedAgent } from './planned.ts';

/** Locks its policy untouched and says nothing: the no-bargaining baseline. */
const silent: Agent = ({ stage, side, locked, closed }) => {
  const seat = side === 'us' ? 'us.whiteHouse' : 'japan.primeMinister';
  if (stage === 'policy' && !locked[side]) return [{ type: 'policy.lock', seat }];
  return stage === 'table' && !closed[side] ? [{ type: 'table.close', seat }] : [];
};

/** Agents that measure others, by id. */
export const bots = {
  linear: plannedAgent({ exponent: 0.6, resolve: 0.55, firmness: 0.5, menace: 0.5 }),
  boulware: plannedAgent({ exponent: 0.2, resolve: 0.8, firmness: 0.8, menace: 0.8 }),
  conceder: plannedAgent({ exponent: 1.6, resolve: 0.25, firmness: 0.2, menace: 0.1 }),
  silent,
} satisfies Readonly<Record<string, Agent>>;

const levels: Readonly<Record<LevelId, true>> = { easy: true, normal: true, hard: true, expert: true };

const isKeyOf = <T extends object>(record: T, key: string): key is string & keyof T => Object.hasOwn(record, key);

/** Every agent's id: the bots, then `PERSONA@LEVEL`. */
export const agentIds: readonly string[] = [
  ...Object.keys(bots),
  ...Object.keys(personas).flatMap((persona) => Object.keys(levels).map((level) => `${persona}@${level}`)),
];

const opponentOf = (id: string): Opponent | null => {
  const [persona = '', level = '', ...rest] = id.split('@');
  return rest.length === 0 && isKeyOf(personas, persona) && isKeyOf(levels, level) ? { persona, level } : null;
};

/** The agent of an id, a bot's or `PERSONA@LEVEL`; null if there is none. A persona plays either side. */
export const agentOf = (id: string): Agent | null => {
  if (isKeyOf(bots, id)) return bots[id];
  const opponent = opponentOf(id);
  return opponent && delegateOf(opponent).decide;
};

import type { LevelId, Opponent } from '../../schema/setup.ts';
import type { Agent } from '../game/agent.ts';
import { delegateOf } from './delegate/delegate.ts';
import { personas } from './delegate/persona.ts';
import { bots } from './scripted/bots.ts';

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

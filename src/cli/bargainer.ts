import { bargainers } from '../core/agent/bargaining/roster.ts';
import type { Strategy } from '../core/agent/bargaining/strategy.ts';
import { WrongArgument } from './fault.ts';

/** A bargaining strategy by its name. Throws `agent-unknown`. */
export const bargainerOf = (name: string): Strategy => {
  const strategy = bargainers.get(name);
  if (!strategy)
    throw new WrongArgument('agent-unknown', `no agent "${name}"; there are ${[...bargainers.keys()].join(', ')}`);
  return strategy;
};

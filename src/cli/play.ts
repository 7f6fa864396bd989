import { agentIds, agentOf } from '../core/agent/roster.ts';
import type { Agent } from '../core/game/agent.ts';
import { playOut } from '../core/game/index.ts';
import { WrongArgument } from './fault.ts';
import { describeGame, reportGame } from './game-report.ts';
import { loadRules } from './rulebook.ts';
import { seedOf } from './whole-number.ts';

export interface PlayOptions {
  readonly scenario: string;
  readonly seed: string;
  readonly japan: string;
  readonly us: string;
  readonly json: boolean;
}

const knownAgent = (id: string): Agent => {
  const agent = agentOf(id);
  if (!agent) throw new WrongArgument('agent-unknown', `no agent "${id}"; known: ${agentIds.join(', ')}`);
  return agent;
};

/** Play one game between two agents and print it. */
export const play = async (options: PlayOptions): Promise<number> => {
  const rules = await loadRules(options.scenario);
  const setup = { scenario: rules.scenario.id, seed: seedOf(options.seed), mandates: {} };
  const agents = { us: knownAgent(options.us), japan: knownAgent(options.japan) };
  const { state, commands } = playOut(rules, setup, agents);
  const report = reportGame(rules, state, commands);
  if (!report) throw new Error('a game played out must be finished');
  console.log(options.json ? JSON.stringify(report) : describeGame(report));
  return 0;
};
